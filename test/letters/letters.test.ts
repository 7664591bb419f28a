import { letterHtml } from '../../src/letters/letter-html';
import { letterText, mailLink } from '../../src/letters/letter-text';
import { missingFacts } from '../../src/letters/missing-facts';
import { writeGuide } from '../../src/letters/write-guide';
import { LETTER_REASONS, LETTER_VOICES, type LetterFacts } from '../../src/model/letter-facts';
import { reasonNote } from '../../src/words/reason-note';
import { day } from '../scoring/books';
import { BARE, FULL, FULL_EN, letterOf, open, textOf } from './letter-facts';

test('every part in its order', () => {
  expect(letterOf(FULL).parts.map(({ role }) => role)).toEqual([
    'sender',
    'client',
    'date',
    'subject',
    'salutation',
    'paragraph',
    'paragraph',
    'paragraph',
    'list',
    'paragraph',
    'list',
    'paragraph',
    'invoices',
    'paragraph',
    'paragraph',
    'paragraph',
    'closing',
    'name',
  ]);
  expect(letterOf(FULL).title).toBe('Abschied: Café Morgenrot GmbH');
  expect(letterOf({ ...FULL, voice: 'en' }).title).toBe('Farewell: Café Morgenrot GmbH');
});

test('where we do not offer it, the referral comes before the decision; else after the open invoices', () => {
  const order = (reason: LetterFacts['reason']) => {
    const text = textOf({ ...FULL, reason });
    return ['Studio Elbufer', 'zum 31. Januar 2026 zu beenden', '2025-090']
      .map((words) => [text.lastIndexOf(words), words])
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, words]) => words);
  };
  expect(order('misfit')).toEqual(['Studio Elbufer', 'zum 31. Januar 2026 zu beenden', '2025-090']);
  expect(order('none')).toEqual(['zum 31. Januar 2026 zu beenden', '2025-090', 'Studio Elbufer']);
});

describe('what is missing leaves no gap', () => {
  test.each([...LETTER_VOICES])('%s', (voice) => {
    for (const reason of LETTER_REASONS) {
      const facts: LetterFacts = {
        ...BARE,
        voice,
        reason,
        client: { name: ' Café  Morgenrot\n', contact: { first: ' ' }, address: [''] },
        sender: { name: 'Jonas Lindner', company: ' ', place: '' },
        deliveries: [' '],
        handOver: [],
        outstandingInvoices: [],
        referral: { name: ' ' },
      };
      expect(letterOf(facts)).toEqual(letterOf({ ...BARE, voice, reason }));
      expect(textOf(facts)).not.toMatch(/ {2}|undefined|\(\)|,,|\{\{|\n\n\n|:\n*$/);
    }
  });
});

test('a client who is a person is named once', () => {
  const client = { name: 'Kim Berger', contact: { first: 'Kim', last: 'Berger' }, address: ['Ufer 1'] };
  expect(textOf({ ...BARE, client })).toContain('\n\nKim Berger\nUfer 1\n\n');
});

test('place and date, or only the date; no date, no place', () => {
  const part = (change: Partial<LetterFacts>) =>
    letterOf({ ...FULL, ...change }).parts.find(({ role }) => role === 'date');
  expect(part({})).toMatchObject({ text: 'Hamburg, 8. November 2025' });
  expect(part({ sender: { name: 'J' } })).toMatchObject({ text: '8. November 2025' });
  expect(part({ today: undefined })).toBeUndefined();
});

describe('open invoices', () => {
  const request = (due: string, today: string | undefined) =>
    textOf({ ...BARE, today: today ? day(today) : undefined, outstandingInvoices: [open('7', due, 1_00)] });

  test('nobody is asked to pay before an invoice is due', () => {
    expect(request('2025-11-08', '2025-11-08')).toContain('in den nächsten Tagen');
    expect(request('2025-11-09', '2025-11-08')).toContain('sobald es fällig ist');
    expect(request('2025-11-08', undefined)).toContain('sobald es fällig ist');
    const mixed = [open('1', '2025-07-01', 1_00), open('2', '2025-12-04', 1_00)];
    expect(textOf({ ...FULL, outstandingInvoices: mixed })).toContain('sobald es fällig ist');
  });

  test('the oldest first; what is not known is a dash', () => {
    const outstandingInvoices = [
      { outstanding: 5_00, currency: 'CHF', origin: { sheet: '', row: 1 } },
      open('B', '2025-12-04', 124_000),
      open('A', '2025-11-04', 1_00, '2025-10-04'),
    ];
    const table = letterOf({ ...BARE, outstandingInvoices }).parts.find(({ role }) => role === 'invoices');
    expect(table).toEqual({
      role: 'invoices',
      heading: ['Rechnung', 'Datum', 'Fällig am', 'Offen'],
      rows: [
        ['A', '04.10.2025', '04.11.2025', '1,00\u00a0€'],
        ['B', '–', '04.12.2025', '1.240,00\u00a0€'],
        ['–', '–', '–', '5,00\u00a0CHF'],
      ],
    });
  });

  test('without dates of issue there is no column for them', () => {
    const outstandingInvoices = [open('A', '2025-11-04', 1_00)];
    const table = letterOf({ ...BARE, voice: 'en', outstandingInvoices }).parts.find(
      ({ role }) => role === 'invoices',
    );
    expect(table).toMatchObject({
      heading: ['Invoice', 'Due', 'Open'],
      rows: [['A', '4 Nov 2025', '€1.00']],
    });
  });
});

test('text from the sheet comes out as text, on one line, and is not filled again', () => {
  const nasty = '<img src=x onerror=alert(1)>\n"&\' {{client}} {{letzter Tag}}';
  const shown = '&lt;img src=x onerror=alert(1)&gt; &quot;&amp;&#39; {{client}} {{letzter Tag}}';
  const html = letterHtml(
    letterOf({
      ...BARE,
      client: { name: nasty, contact: { first: nasty, last: nasty }, address: [nasty] },
      sender: { name: nasty, company: `Firma ${nasty}`, address: [`Straße ${nasty}`], place: nasty },
      today: day('2025-11-08'),
      deliveries: [nasty],
      handOver: [nasty],
      referral: { name: nasty, reach: nasty },
      outstandingInvoices: [open(nasty, '2025-10-29', 1)],
    }),
  );
  expect(html).not.toContain('<img');
  expect(html.split(shown)).toHaveLength(16);
  expect(html.match(/\{\{/g)).toHaveLength(30);
});

test('HTML has the language, a heading, lists and a table; line breaks stay', () => {
  const html = letterHtml(letterOf(FULL_EN));
  expect(html).toContain('<html lang="en">');
  expect(html).toMatch(/<h1 [^>]*>Our work together ends on 31 January 2026<\/h1>/);
  expect(html.match(/<li /g)).toHaveLength(5);
  expect(html.match(/<tr>/g)).toHaveLength(3);
  expect(html).toContain('Café Morgenrot GmbH<br>Dr. Anna Berger<br>Lindenallee 12');
  expect(html).not.toMatch(/<(script|link|img|style)|https?:/);
});

describe('the mail link', () => {
  const parts = (link: string) => {
    const [address, query] = link.replace('mailto:', '').split('?');
    const fields = new URLSearchParams(query);
    return { address, subject: fields.get('subject'), body: fields.get('body') };
  };

  test('opens the letter from greeting to name, with its subject', () => {
    const letter = letterOf(FULL);
    const { address, subject, body } = parts(mailLink(letter, FULL.client.email));
    expect(address).toBe('anna.berger@example.com');
    expect(subject).toBe('Ende unserer Zusammenarbeit zum 31. Januar 2026');
    expect(body).toMatch(/^Sehr geehrte Frau Dr\. Berger,\r\n\r\nvielen Dank/);
    expect(body?.replace(/\r\n/g, '\n')).toBe(
      letterText(letter).slice(letterText(letter).indexOf('Sehr geehrte')),
    );
  });

  test('signs that mean something in a link are text', () => {
    const name = 'A & B?subject=x#%\ud83d GmbH';
    const link = mailLink(letterOf({ ...BARE, sender: { name } }), 'a+b&c@example.com');
    expect(link).toMatch(/^mailto:a%2Bb%26c@example\.com\?subject=[^?#&]+&body=[^?#&]+$/);
    expect(parts(link).body).toContain('A & B?subject=x#% GmbH');
  });

  test.each([undefined, '', 'none', 'a@b, c@d', 'a@b?cc=x@y', 'a@b\nc'])(
    '%j is left to the owner',
    (email) => {
      expect(mailLink(letterOf(BARE), email)).toMatch(/^mailto:\?subject=/);
    },
  );
});

describe('missing facts', () => {
  test('all but client, sender and last day can be left out', () => {
    expect(missingFacts(FULL)).toEqual({ needed: [], useful: [] });
    expect(missingFacts(BARE)).toEqual({
      needed: [],
      useful: [
        'contact',
        'client-address',
        'sender-address',
        'place',
        'date',
        'deliveries',
        'hand-over',
        'referral',
      ],
    });
  });

  test('a blank is missing', () => {
    const { lastDay: _, ...rest } = FULL;
    const blank = { ...rest, client: { ...FULL.client, name: ' ' }, sender: { ...FULL.sender, name: '' } };
    expect(missingFacts(blank)).toEqual({ needed: ['client', 'sender', 'last-day'], useful: [] });
  });
});

test('only the reason that must be true has a note for the owner', () => {
  expect(reasonNote('locust', 'de')).toMatch(/stimmt/);
  expect(reasonNote('locust', 'en')).toMatch(/true/);
  expect(reasonNote('none', 'en')).toBe('');
});

test('a guide without a day speaks of three months; open invoices are for a late payer only', () => {
  const { client, outstandingInvoices } = FULL;
  const late = letterText(writeGuide({ voice: 'de-sie', kind: 'late-payer', client, outstandingInvoices }));
  expect(late).toContain('in drei Monaten');
  expect(late).toContain('2025-117');
  const misfit = letterText(writeGuide({ voice: 'en', kind: 'misfit', client, outstandingInvoices }));
  expect(misfit).toContain('three months');
  expect(misfit).not.toContain('2025-117');
});
