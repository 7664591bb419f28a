import fc from 'fast-check';
import type { Book } from '../../src/model/book';
import { defaultSettings } from '../../src/model/settings';
import type { ClientRows } from '../../src/scoring/client-window';
import { clientRowsOf, rowsOn } from '../../src/scoring/receivables';
import { contextOf } from '../../src/scoring/scoring-context';
import { at } from '../at';
import { anyBook } from './any-book';
import { bookOf, credit, day, entry, invoice, late, openFor, paid, TODAY } from './books';

const contextOn = (book: Book, asOf = TODAY) =>
  contextOf(book, asOf, { today: TODAY, settings: defaultSettings() });
const rowsOf = (book: Book, asOf = TODAY): ClientRows[] => clientRowsOf(book, contextOn(book, asOf));

test('clients keep their order, and each has its own invoices, entries and cards', () => {
  const card = { client: 'b', day: TODAY, line: 'price' as const, origin: { sheet: 'Energy log', row: 2 } };
  const book = bookOf([paid({ client: 'b' }), paid(), paid({ client: 'b' })], {
    events: [entry('haggled', '2025-06-10')],
    cards: [card],
  });
  const rows = rowsOf(book).map((one) => [
    one.client.key,
    one.receivables.length,
    one.events.length,
    one.cards.length,
  ]);
  expect(rows).toEqual([
    ['b', 2, 0, 1],
    ['a', 1, 1, 0],
  ]);
});

test('what is dated after the as-of date is not there yet; what is undated is', () => {
  const asOf = '2025-06-30';
  const card = {
    client: 'a',
    day: day(asOf) + 1,
    line: 'price' as const,
    origin: { sheet: 'Energy log', row: 2 },
  };
  const invoices = [
    invoice(asOf, undefined),
    invoice('2025-07-01', undefined),
    invoice(asOf, undefined, { issued: undefined, due: undefined }),
  ];
  const events = [entry('haggled', asOf), entry('haggled', '2025-07-01')];
  const rows = at(rowsOf(bookOf(invoices, { events, cards: [card] }), day(asOf)));
  expect(rows.receivables.map(({ invoice }) => invoice)).toEqual([invoices[0], invoices[2]]);
  expect(rows.events).toEqual([events[0]]);
  expect(rows.cards).toEqual([]);
});

test('an invoice of a client that the book does not know is left out', () => {
  const book = bookOf([paid()]);
  book.invoices.push(paid({ client: 'nobody' }));
  expect(rowsOf(book).map(({ receivables }) => receivables.length)).toEqual([1]);
});

test('facts are noted as they come', () => {
  expect(at(rowsOf(bookOf([paid()])))).toMatchObject({
    hasCredits: false,
    hasHours: false,
    isMixed: false,
    currency: 'EUR',
    firstDay: day('2025-06-02'),
    lastDay: day('2025-06-02'),
  });
  const francs = paid({ currency: 'CHF', hours: 0 });
  const dollars = invoice('2024-03-01', '2024-03-02', { currency: 'USD' });
  // A credit note is no invoice: its day is not the last one.
  expect(at(rowsOf(bookOf([francs, dollars, credit('2025-07-01', 100)])))).toMatchObject({
    hasCredits: true,
    hasHours: true,
    isMixed: true,
    currency: 'CHF',
    firstDay: day('2024-03-01'),
    lastDay: day('2025-06-02'),
  });
});

test('a credit note reduces its invoice, and a retention is none where the owner says so', () => {
  const credited = [
    invoice('2025-06-02', undefined, { number: 'K' }),
    credit('2025-07-01', 40_000, { creditOf: 'K' }),
  ];
  expect(at(at(rowsOf(bookOf(credited))).receivables).rest.open).toBe(60_000);
  const retained = Array.from({ length: 6 }, (_, index) =>
    late(`2025-0${index + 1}-15`, 0, {
      settlement: openFor(5_000, { day: day('2025-07-01'), amount: 95_000 }),
    }),
  );
  const openOf = (retentions: Book['retentions']) =>
    at(rowsOf(bookOf(retained, { retentions }))).receivables.map(({ rest }) => rest.retained);
  expect(openOf({})).toEqual(Array(6).fill(5_000));
  expect(openOf({ a: false })).toEqual(Array(6).fill(0));
});

/** What rows tell: without a receivable they have a currency only for want of one, and a card says itself since when. */
function knownOf({ cards: _cards, currency, ...rows }: ClientRows) {
  return { ...rows, currency: rows.receivables.length > 0 ? currency : undefined };
}

test('what was known on an earlier day is what the book gave on that day', () => {
  fc.assert(
    fc.property(anyBook, fc.nat({ max: 700 }), (book, days) => {
      const asOf = TODAY - days;
      // All that was to be known later, seen from that day.
      const later = { ...contextOn(book, asOf), book };
      const then = rowsOf(book).map((rows) => rowsOn(rows, later));
      expect(then.map(knownOf)).toEqual(rowsOf(book, asOf).map(knownOf));
    }),
  );
});
