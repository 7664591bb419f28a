import type { ClientReport } from '../../src/model/report';
import { de } from '../../src/words/de/cells';
import { en } from '../../src/words/en/cells';
import { kindName } from '../../src/words/kind-name';
import {
  averageNotes,
  concentrationNotes,
  dreamNotes,
  unknownNotes,
  whyText,
} from '../../src/words/why-notes';
import { bookOf, day, invoice, onlyClient } from '../scoring/books';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const base = onlyClient(
  bookOf(['01', '02', '03'].map((month) => invoice(`2025-${month}-03`, `2025-${month}-10`))),
);
const client = (change: Partial<ClientReport>): ClientReport => ({ ...base, ...change });
type Notes = (one: ClientReport, words: typeof en) => string[];
const both = (notes: Notes, change: Partial<ClientReport>) =>
  [en, de].map((words) => plain(notes(client(change), words).join(' ')));

describe('not a dream client yet', () => {
  const keep = { verdict: 'keep', energy: 90, joy: undefined, kind: undefined } as const;

  test.each<[Partial<ClientReport>, string, string]>([
    [
      { dreamObstacles: ['joy'] },
      'A dream client, if you are glad when they call.',
      'Ein Traumkunde, wenn Sie sich über Anrufe freuen.',
    ],
    [
      { dreamObstacles: ['joy'], joy: 3 },
      'Not a dream client yet, because you are not glad enough when they call.',
      'Noch kein Traumkunde, weil Sie sich über Anrufe nicht genug freuen.',
    ],
    [
      { dreamObstacles: ['energy', 'kind', 'habit', 'joy'], kind: 'late-payer', lateHabit: 0.9 },
      'Not a dream client yet, because they pay late and you have not said whether you are glad when they call.',
      'Noch kein Traumkunde, weil der Kunde spät zahlt und noch offen ist, ob Sie sich über Anrufe freuen.',
    ],
    [
      { dreamObstacles: ['habit'], lateHabit: 0.6, joy: 5 },
      'Not a dream client yet, because they often pay late.',
      'Noch kein Traumkunde, weil der Kunde oft spät zahlt.',
    ],
    [
      { dreamObstacles: ['habit'], lateHabit: 0.1, disputeHabit: 0.6, joy: 5 },
      'Not a dream client yet, because they often complain.',
      'Noch kein Traumkunde, weil sich der Kunde oft beschwert.',
    ],
    [
      { dreamObstacles: ['energy', 'evidence', 'value'], joy: 5 },
      'Not a dream client yet, because they take too much and there is too little history.',
      'Noch kein Traumkunde, weil der Kunde zu viel nimmt und es noch zu wenige Rechnungen gibt.',
    ],
    [
      { dreamObstacles: ['value'], joy: 5 },
      'Not a dream client yet, because they bring less than most.',
      'Noch kein Traumkunde, weil die meisten anderen mehr einbringen.',
    ],
  ])('says what is in the way, two things at most: %j', (change, english, german) => {
    expect(both(dreamNotes, { ...keep, ...change })).toEqual([english, german]);
  });

  test.each([
    ['complainer', 'they complain', 'sich der Kunde beschwert'],
    ['locust', 'they press your prices', 'der Kunde den Preis drückt'],
    ['misfit', 'they take work that nobody pays for', 'der Kunde Arbeit macht, die niemand bezahlt'],
  ] as const)('%s', (kind, english, german) => {
    const [inEnglish, inGerman] = both(dreamNotes, { ...keep, kind, joy: 5, dreamObstacles: ['kind'] });
    expect(inEnglish).toContain(english);
    expect(inGerman).toContain(german);
  });

  test('only of a client to keep, and with energy', () => {
    expect(dreamNotes(client({ ...keep, verdict: 'talk', dreamObstacles: ['joy'] }), en)).toEqual([]);
    expect(dreamNotes(client({ ...keep, energy: undefined, dreamObstacles: ['joy'] }), en)).toEqual([]);
  });
});

describe('what nothing is known of', () => {
  test.each<[ClientReport['missing'], string, string]>([
    [['complaints'], 'Nothing known of complaints.', 'Nichts bekannt von Beschwerden.'],
    [
      ['timing', 'complaints', 'prices'],
      'Nothing known of days of payment, complaints and discounts.',
      'Nichts bekannt von Zahlungstagen, Beschwerden und Rabatten.',
    ],
    [['paid-dates'], 'Nothing known of days of payment.', 'Nichts bekannt von Zahlungstagen.'],
    [['due-dates'], 'Due dates are assumed.', 'Fälligkeiten sind angenommen.'],
    [['due-dates', 'timing'], 'Nothing known of days of payment.', 'Nichts bekannt von Zahlungstagen.'],
    [[], '', ''],
  ])('%j', (missing, english, german) => {
    expect(both(unknownNotes, { missing })).toEqual([english, german]);
  });

  test('of who is only in the log that goes without saying', () => {
    expect(unknownNotes(client({ missing: ['complaints'], isOnlyInLog: true }), en)).toEqual([]);
  });

  test('complaints that count half', () => {
    expect(both(unknownNotes, { missing: [], unsaidComplaints: 1 })).toEqual([
      'Nobody says whether one complaint had a reason; it counts half until you enter it.',
      'Von einer Beschwerde sagt niemand, ob sie berechtigt war; sie zählt halb, bis Sie es eintragen.',
    ]);
    expect(both(unknownNotes, { missing: [], unsaidComplaints: 4 })).toEqual([
      'Nobody says whether 4 complaints had a reason; they count half until you enter it.',
      'Von 4 Beschwerden sagt niemand, ob sie berechtigt waren; sie zählen halb, bis Sie es eintragen.',
    ]);
  });
});

describe('a client who brings much of the revenue', () => {
  const big = { verdict: 'talk', provenEnergy: -1, concentration: 'high', revenueShare: 0.4 } as const;

  test('parting needs a plan', () => {
    expect(both(concentrationNotes, big)).toEqual([
      'They bring 40% of the year’s revenue, so parting needs a plan.',
      'Dieser Kunde bringt 40 % vom Umsatz des Jahres: Ein Abschied braucht einen Plan.',
    ]);
    expect(both(concentrationNotes, { ...big, concentration: 'dependent', revenueShare: 0.9 })).toEqual([
      'They bring 90% of the year’s revenue, so parting needs a plan. With that much from one client, the German pension insurance may ask (§ 2 no. 9 SGB VI).',
      'Dieser Kunde bringt 90 % vom Umsatz des Jahres: Ein Abschied braucht einen Plan. Bei so viel Umsatz mit einem Kunden fragt vielleicht die Rentenversicherung nach (§ 2 Nr. 9 SGB VI).',
    ]);
  });

  test('is said only where figures or a card would advise to part', () => {
    const card = { day: 1, line: 'price', until: 2, improved: false } as const;
    expect(concentrationNotes(client({ ...big, provenEnergy: 1 }), en)).toEqual([]);
    expect(concentrationNotes(client({ ...big, provenEnergy: 1, card }), en)).toHaveLength(1);
    expect(concentrationNotes(client({ ...big, provenEnergy: undefined }), en)).toEqual([]);
    expect(concentrationNotes(client({ ...big, verdict: 'keep' }), en)).toEqual([]);
    expect(concentrationNotes(client({ ...big, concentration: undefined }), en)).toEqual([]);
  });
});

describe('paying late, and that is fine', () => {
  const fine: Partial<ClientReport> = {
    verdict: 'keep',
    energy: 90,
    joy: 5,
    lateIsFine: true,
    dreamObstacles: ['kind'],
  };

  test('is no reproach: the waiting is said, not the habit', () => {
    expect(both(dreamNotes, { ...fine, kind: 'late-payer' })).toEqual([
      'Not a dream client yet, because waiting for their money still costs you something.',
      'Noch kein Traumkunde, weil das Warten aufs Geld trotzdem etwas kostet.',
    ]);
    expect(both(dreamNotes, { ...fine, kind: 'locust' })[0]).toContain('they press your prices');
  });

  test('is no kind that is shown', () => {
    const kindOf = (change: Partial<ClientReport>) => kindName(client(change), en);
    expect(kindOf({ ...fine, kind: 'late-payer' })).toBe('');
    expect(kindOf({ ...fine, kind: 'locust' })).toBe('locust');
    expect(kindOf({ kind: 'late-payer' })).toBe('late payer');
    expect(kindOf({ kind: undefined })).toBe('');
  });
});

test('an average over several years is called one', () => {
  expect(both(averageNotes, { years: 3 })).toEqual([
    'All amounts are averaged over 3 years, because invoices are rare here.',
    'Alle Beträge sind der Durchschnitt von 3 Jahren, weil Rechnungen hier selten sind.',
  ]);
  expect(both(averageNotes, { years: 1.68 })[1]).toContain('von 1,7 Jahren');
  expect(both(averageNotes, { years: 1 })).toEqual(['', '']);
});

test('a cell says the reason first, then what is missing and unknown, then until when the book is kept', () => {
  const one = client({ verdict: 'keep', dreamObstacles: ['joy'], missing: ['complaints', 'prices'] });
  expect(whyText(one, {}, en)).toBe(
    'Pays all 3 invoices on time. A dream client, if you are glad when they call. Nothing known of complaints and discounts.',
  );
  expect(whyText(one, { enteredUntil: day('2025-08-10') }, de)).toBe(
    'Zahlt alle 3 Rechnungen pünktlich. Ein Traumkunde, wenn Sie sich über Anrufe freuen. Nichts bekannt von Beschwerden und Rabatten. Zahlungen sind bis zum 10.08.2025 eingetragen.',
  );
});
