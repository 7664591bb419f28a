import fc from 'fast-check';
import type { Book } from '../../src/model/book';
import { type Invoice, type Payment, paymentsOf, type Settlement } from '../../src/model/invoice';
import type { ClientReport } from '../../src/model/report';
import { defaultSettings, type Settings } from '../../src/model/settings';
import { scoreBook } from '../../src/scoring/score-book';
import { anyBook } from './any-book';
import { paidBy, TODAY } from './books';

/** All on one as-of date: a book that sleeps would be seen as on another day after every change. */
const score = (book: Book, settings: Partial<Settings> = {}) =>
  scoreBook(book, { today: TODAY, asOf: TODAY, settings: { ...defaultSettings(), ...settings } }).clients;
const energyOf = (book: Book, key: string, settings: Partial<Settings> = {}) =>
  score(book, settings).find((client) => client.key === key)?.energy;

/** A book with another invoice in the place of one. */
const exchange = (book: Book, one: Invoice, other: Invoice): Book => ({
  ...book,
  invoices: book.invoices.map((invoice) => (invoice === one ? other : invoice)),
});

/** An invoice with other payments. */
const withPayments = (
  { settlement, ...rest }: Invoice,
  change: (payments: Payment[]) => Payment[],
): Invoice => ({
  ...rest,
  settlement:
    settlement.state === 'unknown' ? settlement : { ...settlement, payments: change(settlement.payments) },
});

/** An invoice of "a" of the last year that was paid on the day it was written. */
const onTime = fc
  .record({
    issued: fc.integer({ min: TODAY - 364, max: TODAY }),
    amount: fc.integer({ min: 100_000, max: 9_000_000 }),
  })
  .map(
    ({ issued, amount }): Invoice => ({
      client: 'a',
      issued,
      due: issued + 30,
      amount,
      currency: 'EUR',
      settlement: paidBy({ day: issued, amount }),
      origins: [{ sheet: 'Invoices', row: 1 }],
    }),
  );

/** The book with these invoices of "a" added, its clients named anew. */
const withInvoice = (book: Book, invoice: Invoice): Book => ({
  ...book,
  clients: book.clients.some(({ key }) => key === 'a')
    ? book.clients
    : [...book.clients, { key: 'a', name: 'a', spellings: ['a'], origins: [] }],
  invoices: [...book.invoices, invoice],
});

test('points of the lines add up to energy exactly, gives and takes are never negative', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      for (const { lines, energy } of score(book)) {
        for (const { amount, hours } of lines) expect(Math.min(amount, hours)).toBeGreaterThanOrEqual(0);
        if (energy === undefined) continue;
        expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(energy);
        expect(Math.abs(energy)).toBeLessThanOrEqual(100 + 1e-9);
        const total = lines.reduce((sum, { amount }) => sum + amount, 0);
        const net = lines.reduce((sum, { side, amount }) => sum + (side === 'gives' ? amount : -amount), 0);
        expect(energy).toBeCloseTo((100 * net) / total, 9);
      }
    }),
  );
});

test('the order of rows never matters', () => {
  const facts = (client: ClientReport) => ({
    ...client,
    lines: client.lines.map((line) => ({ ...line, origins: line.origins.map(({ row }) => row).sort() })),
    outstandingInvoices: client.outstandingInvoices.map(({ origin }) => origin.row).sort(),
  });
  // Sums of fractions end on another last digit when they are added in another order.
  const told = (book: Book) =>
    JSON.parse(
      JSON.stringify(score(book).map(facts), (_, value) =>
        typeof value === 'number' ? Number(value.toPrecision(10)) : value,
      ),
    );
  const shuffled = anyBook.chain((book) =>
    fc.record({
      book: fc.constant(book),
      ...Object.fromEntries(
        (['clients', 'invoices', 'events', 'cards'] as const).map((list) => [
          list,
          fc.shuffledSubarray<unknown>(book[list], { minLength: book[list].length }),
        ]),
      ),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ book, ...lists }) => {
      expect(told({ ...book, ...lists })).toEqual(told(book));
    }),
  );
});

test('a later payment never raises energy', () => {
  fc.assert(
    fc.property(anyBook, fc.nat(), fc.integer({ min: 1, max: 90 }), (book, pick, days) => {
      const paid = book.invoices.filter((invoice) => paymentsOf(invoice).length > 0);
      fc.pre(paid.length > 0);
      const chosen = paid[pick % paid.length];
      const later = withPayments(chosen, ([first, ...rest]) => [
        { ...first, day: (first.day as number) + days },
        ...rest,
      ]);
      const [before, after] = [book, exchange(book, chosen, later)].map((one) =>
        energyOf(one, chosen.client),
      );
      // What had no energy before, for nothing was given or taken, can only begin to take.
      expect(after ?? 0).toBeLessThanOrEqual((before ?? 0) + 1e-9);
    }),
  );
});

test('a bigger invoice paid on time never lowers energy', () => {
  fc.assert(
    fc.property(anyBook, onTime, fc.integer({ min: 1, max: 9_000_000 }), (any, one, more) => {
      // Among bigger buyers another discount is usual, so without discounts (docs/decisions/0010).
      const book = withInvoice({ ...any, known: { ...any.known, discounts: false } }, one);
      const amount = (one.amount as number) + more;
      const bigger = withPayments({ ...one, amount }, (payments) =>
        payments.map((part) => ({ ...part, amount })),
      );
      const [before, after] = [book, exchange(book, one, bigger)].map((each) => energyOf(each, 'a'));
      // Half a cent of rounding in lines that sum up to 300.00 at least.
      if (before !== undefined) expect(after).toBeGreaterThanOrEqual(before - 0.005);
    }),
  );
});

test('an extra invoice paid on time never raises lateness', () => {
  const latenessOf = (book: Book) => score(book).find(({ key }) => key === 'a')?.lateness;
  fc.assert(
    fc.property(anyBook, onTime, (book, one) => {
      const before = latenessOf(book);
      if (before !== undefined) {
        expect(latenessOf(withInvoice(book, one))).toBeLessThanOrEqual(before + 1e-12);
      }
    }),
  );
});

/** What is outstanding, a thousand times as much. */
const timesThousand = (settlement: Settlement): Settlement =>
  settlement.state === 'open' ? { ...settlement, outstanding: settlement.outstanding * 1_000 } : settlement;

test('all money times a thousand, with what an hour is worth, leaves energy and verdict as they were', () => {
  const times = (invoice: Invoice): Invoice => ({
    ...invoice,
    amount: (invoice.amount as number) * 1_000,
    ...(invoice.discount === undefined ? {} : { discount: invoice.discount * 1_000 }),
    settlement: timesThousand(
      withPayments(invoice, (payments) => payments.map((part) => ({ ...part, amount: part.amount * 1_000 })))
        .settlement,
    ),
  });
  fc.assert(
    fc.property(anyBook, (book) => {
      const scaled = score({ ...book, invoices: book.invoices.map(times) }, { hourlyValue: 10_000 });
      for (const client of score(book, { hourlyValue: 10 })) {
        const other = scaled.find(({ key }) => key === client.key) as ClientReport;
        // Each line is rounded to a cent, so points differ by at most a cent for each in all that is given and taken.
        const total = client.lines.reduce((sum, { amount }) => sum + amount, 0);
        if (client.energy === undefined || total < 100) continue;
        expect(Math.abs((other.energy as number) - client.energy)).toBeLessThanOrEqual(700 / total);
      }
    }),
  );
});
