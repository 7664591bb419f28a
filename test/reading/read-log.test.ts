import { isoFromDay } from '../../src/model/day';
import type { Cell } from '../../src/model/table';
import { eventOf } from '../../src/reading/logged-event';
import { readBook } from '../../src/reading/read-book';

const INVOICES: Cell[][] = [
  ['Invoice no.', 'Client', 'Date', 'Due date', 'Total'],
  ['A-1', 'Acme', '2025-01-01', '2025-01-31', 5],
];

const readWith = (log: Cell[][]) =>
  readBook(
    [
      { sheet: 'Invoices', cells: INVOICES },
      { sheet: 'Energy log', cells: log },
    ],
    {},
  );

test('a log is found, read and joined by the client’s name', () => {
  const { book, tables } = readWith([
    ['Date', 'Client', 'What happened', 'Minutes', 'Founded?'],
    ['2025-02-01', 'ACME Ltd.', 'Complaint about the colour', 45, 'no'],
    ['2025-02-03', 'Acme', 'Complaint', '', 'yes'],
    ['2025-02-04', 'Acme', 'Reminder sent', 10, ''],
    ['2025-02-05', 'Acme', 'Yellow card: late payment', '', ''],
  ]);
  expect(tables.map(({ kind }) => kind)).toEqual(['invoices', 'log']);
  expect(
    book.events.map(({ client, day, kind, minutes }) => [client, isoFromDay(day), kind, minutes]),
  ).toEqual([
    ['acme', '2025-02-01', 'unfounded-complaint', 45],
    ['acme', '2025-02-03', 'founded-complaint', undefined],
    ['acme', '2025-02-04', 'reminder', 10],
  ]);
  expect(book.cards).toMatchObject([
    { client: 'acme', line: 'waiting', origin: { sheet: 'Energy log', row: 5 } },
  ]);
  expect(book.known.log).toBe(true);
  expect(book.problems).toEqual([]);
});

test('a German log', () => {
  const { book } = readWith([
    ['Datum', 'Kunde', 'Was war', 'Minuten', 'Berechtigt'],
    ['01.02.2025', 'Acme', 'Beschwerde', '20', 'nein'],
    ['02.02.2025', 'Acme', 'hat um den Preis gefeilscht', '', ''],
  ]);
  expect(book.events.map(({ kind, minutes }) => [kind, minutes])).toEqual([
    ['unfounded-complaint', 20],
    ['haggled', undefined],
  ]);
});

test('what the log leaves open is listed with its cell, and not counted', () => {
  const { book } = readWith([
    ['Date', 'Client', 'What happened', 'Minutes', 'Founded?'],
    ['2025-02-01', 'Acme', 'Complaint', 45, ''],
    ['2025-02-01', 'Acme', 'sang a song', 45, ''],
    ['', 'Acme', 'Reminder', 45, ''],
    ['2025-02-01', '', 'Reminder', 45, ''],
    ['2025-02-01', 'Acmee', 'Reminder', 45, ''],
  ]);
  expect(book.events.map(({ client }) => client)).toEqual(['acmee']);
  expect(book.problems.map(({ code, origin }) => [code, origin?.row])).toEqual([
    ['undecided-complaint', 2],
    ['unknown-event', 3],
    ['unreadable-date', 4],
    ['missing-client', 5],
    ['unknown-log-client', 6],
  ]);
});

test.each([
  ['unfounded complaint', 'unfounded-complaint'],
  ['Unbegründete Beschwerde', 'unfounded-complaint'],
  ['Beschwerde zu Unrecht', 'unfounded-complaint'],
  ['berechtigte Reklamation', 'founded-complaint'],
  ['nicht berechtigte Reklamation', 'unfounded-complaint'],
  ['Reklamation, berechtigt', 'founded-complaint'],
  ['founded complaint', 'founded-complaint'],
  ['Mahnung verschickt', 'reminder'],
  ['reminder sent', 'reminder'],
  ['haggled over the price', 'haggled'],
  ['Rabatt verlangt', 'haggled'],
  ['quote not taken', 'quote-not-taken'],
  ['Angebot nicht angenommen', 'quote-not-taken'],
  ['asked for what we don’t offer', 'not-offered'],
  ['wollte etwas, das wir nicht anbieten', 'not-offered'],
])('"%s" is a %s', (text, event) => {
  expect(eventOf(text)).toEqual({ event });
});

test.each([
  ['Yellow card: chasing', 'chasing'],
  ['Gelbe Karte: Beschwerden', 'complaints'],
  ['Gelbe Karte wegen Preis', 'price'],
  ['yellow card, unbilled hours', 'effort'],
  ['Gelbe Karte: zahlt zu spät', 'waiting'],
])('"%s" names %s', (text, card) => {
  expect(eventOf(text)).toEqual({ card });
});

test.each(['yellow card', 'lunch', ''])('"%s" says nothing that counts', (text) => {
  expect(eventOf(text)).toBeUndefined();
});
