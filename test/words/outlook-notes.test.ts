import type { ClientReport } from '../../src/model/report';
import { defaultSettings } from '../../src/model/settings';
import { de } from '../../src/words/de/cells';
import { en } from '../../src/words/en/cells';
import { outlookNotes } from '../../src/words/outlook-notes';
import { bookOf, invoice, onlyClient } from '../scoring/books';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const base = onlyClient(
  bookOf(['01', '02', '03'].map((month) => invoice(`2025-${month}-03`, `2025-${month}-10`))),
);
const client = (change: Partial<ClientReport>): ClientReport => ({ ...base, ...change });
type Notes = (one: ClientReport, words: typeof en) => string[];
const both = (notes: Notes, change: Partial<ClientReport>) =>
  [en, de].map((words) => plain(notes(client(change), words).join(' ')));

describe('where the verdict would turn, and what would lift it', () => {
  const outlook: Notes = (one, words) => outlookNotes(one, defaultSettings(), 'EUR', words);
  const talk = { verdict: 'talk', turningPoints: {}, remedy: undefined } as const;

  test.each<[Partial<ClientReport>, string, string]>([
    [talk, '', ''],
    // Rounded toward today's value of 30 and 60: the sentence is true at the figure itself.
    [
      { ...talk, turningPoints: { margin: { at: 38.9, verdict: 'keep' } } },
      'The advice stays “talk” as long as you keep at most 38% of revenue; above that it would be “keep”.',
      'Der Rat bleibt „ansprechen“, solange Ihnen höchstens 38 % vom Umsatz bleiben; darüber wäre er „behalten“.',
    ],
    [
      {
        verdict: 'keep',
        remedy: undefined,
        turningPoints: { margin: { at: 24.17, verdict: 'talk' }, hourlyValue: { at: 72.8, verdict: 'talk' } },
      },
      'The advice stays “keep” as long as you keep at least 25% of revenue; below that it would be “talk”. The advice stays “keep” as long as an hour is worth at most €72 to you; above that it would be “talk”.',
      'Der Rat bleibt „behalten“, solange Ihnen mindestens 25 % vom Umsatz bleiben; darunter wäre er „ansprechen“. Der Rat bleibt „behalten“, solange Ihnen eine Stunde höchstens 72 € wert ist; darüber wäre er „ansprechen“.',
    ],
    [
      { ...talk, turningPoints: { hourlyValue: { at: 50.2, verdict: 'part' } } },
      'The advice stays “talk” as long as an hour is worth at least €51 to you; below that it would be “part”.',
      'Der Rat bleibt „ansprechen“, solange Ihnen eine Stunde mindestens 51 € wert ist; darunter wäre er „trennen“.',
    ],
    [
      { ...talk, remedy: { fact: 'paid', verdict: 'keep' } },
      '“keep” as soon as everything overdue is paid.',
      '„behalten“, sobald alles Überfällige bezahlt ist.',
    ],
    [
      { ...talk, remedy: { fact: 'invoices', invoices: 1, without: ['late-payer'], verdict: 'keep' } },
      '“keep” after one more invoice paid on time.',
      '„behalten“ nach einer weiteren pünktlich bezahlten Rechnung.',
    ],
    [
      { ...talk, remedy: { fact: 'invoices', invoices: 3, without: ['late-payer'], verdict: 'keep' } },
      '“keep” after 3 more invoices paid on time.',
      '„behalten“ nach 3 weiteren pünktlich bezahlten Rechnungen.',
    ],
    [
      { ...talk, remedy: { fact: 'invoices', invoices: 1, without: ['misfit'], verdict: 'keep' } },
      '“keep” after one more invoice without unpaid hours.',
      '„behalten“ nach einer weiteren Rechnung ohne unbezahlte Stunden.',
    ],
    [
      {
        ...talk,
        remedy: {
          fact: 'invoices',
          invoices: 2,
          without: ['late-payer', 'complainer', 'locust'],
          verdict: 'keep',
        },
      },
      '“keep” after 2 more invoices paid on time without a new complaint or haggling.',
      '„behalten“ nach 2 weiteren pünktlich bezahlten Rechnungen ohne neue Beschwerde oder Feilschen.',
    ],
    [{ verdict: 'keep', turningPoints: {}, remedy: { fact: 'joy', verdict: 'dream' } }, '', ''],
  ])('%j', (change, english, german) => {
    expect(both(outlook, change)).toEqual([english, german]);
  });
});

test.each([
  [{ margin: { at: 29.41, verdict: 'talk' } }, 30, 'at least 29.5%'],
  [{ margin: { at: 30.98, verdict: 'talk' } }, 30, 'at most 30.9%'],
  // Never past today's value, be it no whole figure.
  [{ margin: { at: 34.9, verdict: 'talk' } }, 33.3, 'at most 34%'],
  [{ margin: { at: 31.2, verdict: 'talk' } }, 31.15, 'at most 31.2%'],
  [{ margin: { at: 31.24, verdict: 'talk' } }, 31.35, 'at least 31.3%'],
] as const)('a turn near today’s value is said in tenths: %j from %d', (turningPoints, margin, said) => {
  const settings = { ...defaultSettings(), margin };
  const notes = outlookNotes(client({ verdict: 'keep', turningPoints }), settings, 'EUR', en);
  expect(notes.join()).toContain(said);
});
