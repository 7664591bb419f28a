import { columnLetters } from '../../src/model/a1-notation';
import type { Book } from '../../src/model/book';
import type { Invoice } from '../../src/model/invoice';
import type { LogEvent } from '../../src/model/log-event';
import { PROBLEM_CODES, type Problem, TEXT_CODES } from '../../src/model/problem';
import { deScreen as de } from '../../src/words/de/screen';
import { enScreen as en } from '../../src/words/en/screen';
import { formatDay, formatMoney, formatNumber } from '../../src/words/format';
import { placeName, problemSentence } from '../../src/words/problem-sentence';
import { whySentence } from '../../src/words/why';
import { languageOfLocale } from '../../src/words/words-for';
import { bookOf, day, entry, invoice, loggedBook, onlyClient, UNKNOWN } from '../scoring/books';

/** Intl puts a no-break space before the sign. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test('money, numbers and days in the customs of each language', () => {
  expect(plain(formatMoney(124_050, 'EUR', 'de'))).toBe('1.241 €');
  expect(plain(formatMoney(124_050, 'EUR', 'de', true))).toBe('1.240,50 €');
  expect(formatMoney(124_050, 'EUR', 'en', true)).toBe('€1,240.50');
  expect(formatMoney(-500, 'USD', 'en')).toBe('−$5');
  expect(formatMoney(1_240, 'JPY', 'en', true)).toBe('¥1,240');
  // Runtimes differ in the decimals of a forint and a dinar; the table decides.
  expect(plain(formatMoney(1_240, 'HUF', 'de', true))).toBe('1.240 HUF');
  expect(plain(formatMoney(124_000, 'RSD', 'de', true))).toBe('1.240,00 RSD');
  expect(plain(formatMoney(124_000, 'RSD', 'de'))).toBe('1.240 RSD');
  expect(plain(formatMoney(1_240_000, 'KWD', 'de'))).toBe('1.240 KWD');
  expect(formatMoney(124_000, '', 'de')).toBe('1.240');
  expect(plain(formatMoney(1_240_500, 'KWD', 'de', true))).toBe('1.240,500 KWD');
  expect(formatMoney(-124_000, '???', 'en')).toBe('−1,240 ???');
  expect(formatMoney(124_050, 'kr', 'en', true)).toBe('1,240.50 kr');
  expect(formatMoney(124_050, '', 'en', true)).toBe('1,240.50');
  expect(formatNumber(1.25, 'de', 1)).toBe('1,3');
  expect(formatDay(day('2025-12-01'), 'de')).toBe('01.12.2025');
  expect(formatDay(day('2025-12-01'), 'de', true)).toBe('1. Dezember 2025');
  expect(formatDay(day('2025-12-01'), 'en')).toBe('1 Dec 2025');
  expect(formatDay(day('2025-12-01'), 'en', true)).toBe('1 December 2025');
});

test('places as Sheets writes them', () => {
  expect(placeName({ sheet: 'Invoices', row: 7, column: 5 })).toBe('Invoices!E7');
  expect(placeName({ sheet: "Kunde's Blatt", row: 7, column: 28 })).toBe("'Kunde''s Blatt'!AB7");
  expect(placeName({ sheet: '', row: 7, column: 5 })).toBe('E7');
  expect([1, 26, 27, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

describe.each([de, en])('$language', (words) => {
  const examples: Problem[] = [
    ...TEXT_CODES.map((code) => ({ code, detail: 'X9' })),
    { code: 'not-client-invoices', detail: 'ledger' },
    { code: 'other-documents', detail: 2 },
  ];

  test('every problem has an example', () => {
    expect(examples.map(({ code }) => code).sort()).toEqual([...PROBLEM_CODES].sort());
  });

  test.each(examples)('$code is a sentence with a remedy', (problem) => {
    const sentence = problemSentence({ ...problem, origin: { sheet: 'Blatt', row: 3, column: 2 } }, words);
    expect(sentence).toMatch(/^\S.{30,}[.?]$/s);
    expect(sentence).not.toMatch(/undefined|null/);
  });
});

test('a table that is not about clients is named in the person’s language', () => {
  const problem = { code: 'not-client-invoices', detail: 'payables' } as const;
  expect(problemSentence(problem, de)).toContain('Rechnungen von Lieferanten');
  expect(problemSentence(problem, en)).toContain('bills from suppliers');
});

test('the language of a locale', () => {
  expect(['de', 'de_AT', 'de-CH', 'en_US', 'fr_FR', ''].map(languageOfLocale)).toEqual([
    'de',
    'de',
    'de',
    'en',
    'en',
    'en',
  ]);
});

describe('why', () => {
  const late = ['01', '02', '03', '04'].map((month) =>
    invoice(`2025-${month}-01`, `2025-${month}-28`, { due: day(`2025-${month}-08`) }),
  );
  const onTime = (month: string, change = {}) => invoice(`2025-${month}-01`, `2025-${month}-02`, change);
  const said = (book: Book) => [en, de].map((words) => plain(whySentence(onlyClient(book), words)));
  const withJoy = (invoices: Invoice[], joy: number) => bookOf(invoices, {}, [{ key: 'a', joy }]);

  test('pays late', () => {
    expect(said(bookOf(late))).toEqual([
      'Pays all 4 invoices 20 days late on average and took 2 hours of reminders: €142 of the €1,200 you earned.',
      'Zahlt alle 4 Rechnungen im Schnitt 20 Tage zu spät und kostet 2 Stunden fürs Mahnen: 142 € von 1.200 € Deckungsbeitrag gehen dafür weg.',
    ]);
    expect(said(bookOf([...late.slice(0, 2), onTime('05', { amount: 10_000 })]))).toEqual([
      'Pays 20 days late on 2 of 3 invoices and took 1 hour of reminders: €71 of the €630 you earned.',
      'Zahlt 2 von 3 Rechnungen im Schnitt 20 Tage zu spät und kostet 1 Stunde fürs Mahnen: 71 € von 630 € Deckungsbeitrag gehen dafür weg.',
    ]);
    const dear = { due: day('2025-05-01'), amount: 10_000_000 };
    expect(said(bookOf([invoice('2025-04-01', '2025-05-02', dear)]))).toEqual([
      'Pays the only invoice due 1 day late, which costs you next to nothing.',
      'Zahlt die einzige fällige Rechnung einen Tag zu spät, was Sie so gut wie nichts kostet.',
    ]);
    expect(said(bookOf([invoice('2025-04-01', '2025-05-02', dear), onTime('05')]))).toEqual([
      'Pays 1 day late on 1 of 2 invoices, which costs you next to nothing.',
      'Zahlt eine von 2 Rechnungen einen Tag zu spät, was Sie so gut wie nichts kostet.',
    ]);
    expect(said(bookOf(late.slice(0, 2)))[1]).toMatch(/^Zahlt beide Rechnungen im Schnitt 20 Tage zu spät/);
  });

  test('next to nothing is less than a hundredth of what was earned', () => {
    const log = (minutes: number) =>
      loggedBook([onTime('01')], [entry('reminder', '2025-02-01', { minutes })]);
    // 3.00 are a hundredth of 300.00.
    expect(said(log(3))[0]).toMatch(/: €3 of the €300 you earned\.$/);
    expect(said(log(2))[0]).toMatch(/, which costs you next to nothing\.$/);
  });

  test.each<[string, LogEvent[], string, string]>([
    [
      'complaints',
      [entry('unfounded-complaint', '2025-02-01')],
      'Kept you busy with complaints for 2 hours: €120 of the €300 you earned.',
      'Beschäftigt Sie 2 Stunden mit Reklamationen: 120 € von 300 € Deckungsbeitrag gehen dafür weg.',
    ],
    [
      'haggling and reminders',
      [entry('haggled', '2025-02-01'), entry('reminder', '2025-02-01')],
      'Took 0.5 hours of reminders and pushes your prices down: €75 of the €300 you earned.',
      'Kostet 0,5 Stunden fürs Mahnen und drückt den Preis: 75 € von 300 € Deckungsbeitrag gehen dafür weg.',
    ],
    [
      'requests, and a trifle beside them',
      [entry('not-offered', '2025-02-01', { minutes: 330 }), entry('reminder', '2025-02-01')],
      'Left 5.5 hours of your work unpaid: €360 in all, more than the €300 you earned.',
      'Lässt 5,5 Stunden Ihrer Arbeit unbezahlt: insgesamt 360 €, mehr als die 300 €, die der Kunde einbringt.',
    ],
    [
      'three lines, the two largest of them',
      [
        entry('not-offered', '2025-02-01', { minutes: 60 }),
        entry('reminder', '2025-02-01', { minutes: 40 }),
        entry('haggled', '2025-02-01', { minutes: 30 }),
      ],
      'Took 0.7 hours of reminders and left 1 hour of your work unpaid: €130 of the €300 you earned.',
      'Kostet 0,7 Stunden fürs Mahnen und lässt 1 Stunde Ihrer Arbeit unbezahlt: 130 € von 300 € Deckungsbeitrag gehen dafür weg.',
    ],
  ])('the log tells of %s', (_what, events, english, german) => {
    expect(said(loggedBook([onTime('01')], events))).toEqual([english, german]);
  });

  test('late payment, its reminders and a complaint: commas and one "and"', () => {
    const complaint = entry('unfounded-complaint', '2025-02-01', { minutes: 200 });
    expect(said(loggedBook(late, [complaint]))).toEqual([
      'Pays all 4 invoices 20 days late on average, took 2 hours of reminders and kept you busy with complaints for 3.3 hours: €342 of the €1,200 you earned.',
      'Zahlt alle 4 Rechnungen im Schnitt 20 Tage zu spät, kostet 2 Stunden fürs Mahnen und beschäftigt Sie 3,3 Stunden mit Reklamationen: 342 € von 1.200 € Deckungsbeitrag gehen dafür weg.',
    ]);
  });

  test('mood', () => {
    expect(said(withJoy([onTime('01')], 5))).toEqual([
      'Paid the one invoice on time and is a joy to work with.',
      'Hat die Rechnung pünktlich bezahlt und macht Ihnen Freude.',
    ]);
    expect(said(withJoy([onTime('01')], 1))).toEqual([
      'Is no joy to work with: €375 in all, more than the €300 you earned.',
      'Macht Ihnen keine Freude: insgesamt 375 €, mehr als die 300 €, die der Kunde einbringt.',
    ]);
  });

  test('credit', () => {
    const book = bookOf([onTime('01'), onTime('02', { amount: -150_000, disputed: true })]);
    expect(said(book)).toEqual([
      'Received more in credits than in invoices: €150 in all, and you earned nothing in the twelve months.',
      'Bekam mehr gutgeschrieben als berechnet: insgesamt 150 €, und verdient haben Sie in den zwölf Monaten nichts.',
    ]);
    // 2 × 1,000 billed; 500 credited after a complaint that took no time: 30 % of 1,500 and of 500.
    const [first, second] = ['01', '02'].map((month) => onTime(month, { disputed: false }));
    const disputed = bookOf([first, second, onTime('02', { amount: -50_000, disputed: true })]);
    disputed.known.disputes = true;
    expect(said(disputed)).toEqual([
      'Cost €150 in credit after complaints: €150 of the €450 you earned.',
      'Kostet 150 € an Gutschriften nach Reklamationen: 150 € von 450 € Deckungsbeitrag gehen dafür weg.',
    ]);
  });

  test('nothing drains', () => {
    expect(said(bookOf([onTime('01'), onTime('02')]))).toEqual([
      'Pays both invoices on time.',
      'Zahlt beide Rechnungen pünktlich.',
    ]);
    expect(said(bookOf([onTime('01'), onTime('02'), onTime('03')]))[1]).toBe(
      'Zahlt alle 3 Rechnungen pünktlich.',
    );
    const unknown = invoice('2025-01-01', undefined, { settlement: UNKNOWN });
    expect(said(bookOf([unknown]))).toEqual(['Takes nothing.', 'Kostet keine Kraft.']);
  });

  test('no amounts, or nothing lately', () => {
    const { amount: _, ...bare } = invoice('2025-01-01', '2025-02-10');
    const noColumn = bookOf([bare]);
    noColumn.known.amounts = false;
    const wanted = [
      'Pays the only invoice due 10 days late. Without amounts there is only punctuality to speak of.',
      'Zahlt die einzige fällige Rechnung 10 Tage zu spät. Ohne Beträge lässt sich nur sagen, wie pünktlich gezahlt wird.',
    ];
    expect(said(noColumn)).toEqual(wanted);
    // There is a column, but nothing in it for this client.
    const { amount: __, ...blank } = invoice('2025-01-01', '2025-01-05');
    expect(said(bookOf([blank]))).toEqual([
      'Paid the one invoice on time. Without amounts there is only punctuality to speak of.',
      'Hat die Rechnung pünktlich bezahlt. Ohne Beträge lässt sich nur sagen, wie pünktlich gezahlt wird.',
    ]);
    // An entry about another client keeps the book awake.
    const awake = [entry('reminder', '2025-02-01', { client: 'other' })];
    expect(said(loggedBook([invoice('2024-01-01', '2024-01-05')], awake))).toEqual([
      'Paid the one invoice on time. No invoice in the last twelve months.',
      'Hat die Rechnung pünktlich bezahlt. In den letzten zwölf Monaten gab es keine Rechnung.',
    ]);
  });
});
