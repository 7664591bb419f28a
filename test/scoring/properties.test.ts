import fc from 'fast-check';
import type { Book } from '../../src/model/book';
import type { Client } from '../../src/model/client';
import { isoFromDay } from '../../src/model/day';
import {
  type Invoice,
  isCreditNote,
  type Payment,
  paymentsOf,
  type Settlement,
} from '../../src/model/invoice';
import { EVENT_KINDS } from '../../src/model/log-event';
import type { ClientReport, LineResult } from '../../src/model/report';
import { defaultSettings, type Settings } from '../../src/model/settings';
import { scoreBook } from '../../src/scoring/score-book';
import { anyBook } from './any-book';
import { bookOf, late, openFor, paidBy, repeated, TODAY } from './books';

/** All on one as-of date: a book that sleeps would be seen as on another day after every change. */
const score = (book: Book, settings: Partial<Settings> = {}, asOf = TODAY): ClientReport[] =>
  scoreBook(book, {
    today: asOf,
    asOf,
    settings: { ...defaultSettings(), ...settings },
    answered: ['hourlyValue'],
  }).clients;
const energyOf = (book: Book, key: string, settings: Partial<Settings> = {}): number | undefined =>
  score(book, settings).find((client) => client.key === key)?.energy;

/** The book with another invoice in the place of one. */
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

/** Payments so many days later. */
const later =
  (days: number) =>
  (payments: Payment[]): Payment[] =>
    payments.map(({ day, amount }) => (day === undefined ? { amount } : { day: day + days, amount }));

/** An invoice of a client of the last year that was paid on the day it was written. */
const onTimeOf = (client: string) =>
  fc
    .record({
      issued: fc.integer({ min: TODAY - 364, max: TODAY }),
      amount: fc.integer({ min: 100_000, max: 9_000_000 }),
    })
    .map(
      ({ issued, amount }): Invoice => ({
        client,
        issued,
        due: issued + 30,
        amount,
        currency: 'EUR',
        hasPaidColumn: true,
        settlement: paidBy({ day: issued, amount }),
        origins: [{ sheet: 'Invoices', row: 1 }],
      }),
    );
const onTime = onTimeOf('a');

/** The book with these invoices added, and their clients. */
const withInvoices = (book: Book, ...invoices: Invoice[]): Book => {
  const missing = [...new Set(invoices.map(({ client }) => client))].filter(
    (key) => !book.clients.some((client) => client.key === key),
  );
  const added = missing.map((key) => ({ key, name: key, spellings: [key], origins: [] }));
  return { ...book, clients: [...book.clients, ...added], invoices: [...book.invoices, ...invoices] };
};

/** The book with a payment of another client on the as-of date, so that it is never stale. */
const keptUp = (book: Book): Book =>
  withInvoices(book, {
    client: 'kept-up',
    issued: TODAY,
    due: TODAY + 30,
    amount: 100,
    currency: 'EUR',
    hasPaidColumn: true,
    settlement: paidBy({ day: TODAY, amount: 100 }),
    origins: [{ sheet: 'Invoices', row: 1000 }],
  });

/** Whether an invoice was written in the year up to the as-of date: its margin counts, whenever it is paid. */
const isOfTheYear = ({ issued = 0 }: Invoice): boolean => issued > TODAY - 365;

/** All that lines give and take. */
const totalOf = (lines: LineResult[]): number => lines.reduce((sum, { amount }) => sum + amount, 0);

test('points of the lines add up to energy exactly, gives and takes are never negative', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      for (const { lines, energy } of score(book)) {
        for (const { amount, hours, timeAmount } of lines) {
          expect(Math.min(amount, hours, timeAmount)).toBeGreaterThanOrEqual(0);
        }
        if (energy === undefined) continue;
        expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(energy);
        expect(Math.abs(energy)).toBeLessThanOrEqual(100 + 1e-9);
        const total = totalOf(lines);
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
    retentions: client.retentions.map(({ origin }) => origin.row).sort(),
    recommended: [...client.recommended].sort(),
  });
  // Sums of fractions end on another last digit when they are added in another order.
  const told = (book: Book) =>
    JSON.parse(
      JSON.stringify(score(book).map(facts), (_, value) =>
        typeof value === 'number' ? Number(value.toPrecision(9)) : value,
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
    fc.property(anyBook, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 90 }), (any, pick, which, days) => {
      // What a credit note takes back is open on its day: of another payment it takes back another part, or another invoice.
      const isUnnamed = (one: Invoice): boolean => isCreditNote(one) && one.creditOf === undefined;
      const book = keptUp({ ...any, invoices: any.invoices.filter((one) => !isUnnamed(one)) });
      const credited = new Set(book.invoices.map(({ creditOf }) => creditOf));
      // An older invoice counts, with its margin, only once it is paid late enough to be overdue in the year.
      const paid = any.invoices.filter(
        (one) => paymentsOf(one).length > 0 && isOfTheYear(one) && !credited.has(one.number),
      );
      fc.pre(paid.length > 0);
      const chosen = paid[pick % paid.length] as Invoice;
      const delayed = withPayments(chosen, (payments) =>
        payments.flatMap((part, index) => (index === which % payments.length ? later(days)([part]) : [part])),
      );
      const before = new Map(score(book).map(({ key, energy }) => [key, energy]));
      for (const { key, energy } of score(exchange(book, chosen, delayed))) {
        // Half a cent of rounding in each line; without any before, for nothing was given or taken, it can only take.
        expect(energy ?? 0).toBeLessThanOrEqual((before.get(key) ?? 0) + 0.01);
      }
    }),
  );
});

/** Days after the due date, most often those after which something begins. */
const daysAfterDue = fc.oneof(
  fc.constantFrom(0, 2, 7, 14, 30, 44, 60, 74, 135, 270, 400),
  fc.integer({ min: 0, max: 450 }),
);

/** A book of one client who pays every invoice equally late. */
const habitual: fc.Arbitrary<Book> = fc
  .record({
    count: fc.integer({ min: 1, max: 12 }),
    gap: fc.nat({ max: 25 }),
    amount: fc.oneof(fc.constantFrom(5_000, 30_000, 100_000), fc.integer({ min: 1_000, max: 5_000_000 })),
    days: daysAfterDue,
  })
  .map(({ count, gap, amount, days }) =>
    bookOf(repeated(count, (index) => late(isoFromDay(TODAY - 1 - days - gap * index), days, { amount }))),
  );

test('every invoice a day later lowers no energy by more than 10 points', () => {
  fc.assert(
    fc.property(fc.oneof(anyBook, habitual), (any) => {
      const isPaid = (invoice: Invoice): boolean =>
        paymentsOf(invoice).every(({ day }) => day !== undefined && day < TODAY);
      // What was paid by the as-of date still is: not to be paid is another matter than to be paid a day later.
      const book = keptUp({ ...any, invoices: any.invoices.filter(isPaid) });
      const delayed = { ...book, invoices: book.invoices.map((one) => withPayments(one, later(1))) };
      const after = new Map(score(delayed).map(({ key, energy }) => [key, energy]));
      for (const { key, energy } of score(book)) {
        if (energy !== undefined) expect(after.get(key) ?? 0).toBeGreaterThanOrEqual(energy - 10);
      }
    }),
  );
});

test('an open invoice that grows a day older moves energy by at most 6 points', () => {
  const open = fc.record({
    client: fc.constantFrom('a', 'b'),
    issued: fc.integer({ min: TODAY - 360, max: TODAY - 31 }),
    amount: fc.integer({ min: 10_000, max: 5_000_000 }),
  });
  fc.assert(
    fc.property(fc.array(open, { minLength: 1, maxLength: 8 }), (plans) => {
      const invoices = plans.map(
        (plan, index): Invoice => ({
          ...plan,
          due: plan.issued + 30,
          currency: 'EUR',
          hasPaidColumn: true,
          settlement: openFor(plan.amount),
          origins: [{ sheet: 'Invoices', row: index + 2 }],
        }),
      );
      const book = withInvoices({ ...emptyBook, invoices: [] }, ...invoices);
      const tomorrow = new Map(score(book, {}, TODAY + 1).map(({ key, energy }) => [key, energy]));
      for (const { key, energy } of score(book)) {
        expect(Math.abs((tomorrow.get(key) ?? 0) - (energy ?? 0))).toBeLessThanOrEqual(6);
      }
    }),
  );
});

const emptyBook: Book = {
  clients: [],
  invoices: [],
  events: [],
  cards: [],
  known: {
    amounts: true,
    due: true,
    paid: true,
    reminders: false,
    disputes: false,
    discounts: false,
    unbilledHours: false,
    log: false,
  },
  currency: 'EUR',
  rates: {},
  retentions: {},
  excludedDocuments: 0,
  problems: [],
};

test('whatever else is in the book: an open invoice that was due a day earlier moves energy by at most 6 points', () => {
  fc.assert(
    fc.property(anyBook, fc.nat(), daysAfterDue, (any, pick, days) => {
      const open = any.invoices.filter(({ settlement }) => settlement.state.startsWith('open'));
      fc.pre(open.length > 0);
      const chosen = open[pick % open.length] as Invoice;
      const scoredWith = (due: number) => {
        const book = exchange(keptUp(any), chosen, { ...chosen, issued: TODAY - days - 30, due });
        // From a Monday to the Saturday before it there would be no day, from a Saturday to Friday three.
        return new Map(score(book, { weekendMoves: 0 }).map((client) => [client.key, client]));
      };
      const after = scoredWith(TODAY - days - 1);
      for (const [key, { energy, lines }] of scoredWith(TODAY - days)) {
        // Where next to nothing is given or taken, a cent more is everything.
        if (energy === undefined || totalOf(lines) < 100) continue;
        expect(Math.abs((after.get(key)?.energy ?? 0) - energy)).toBeLessThanOrEqual(6);
      }
    }),
  );
});

test('a bigger invoice paid on time never lowers energy', () => {
  fc.assert(
    fc.property(anyBook, onTime, fc.integer({ min: 1, max: 9_000_000 }), (any, one, more) => {
      // Among bigger buyers another discount is usual, so without discounts. Of a dreaded client every margin takes more
      // than it gives, so that recommendations weigh less beside a bigger one.
      const clients = any.clients.map((client) => ({ ...client, joy: Math.max(3, client.joy ?? 3) }));
      const book = withInvoices({ ...any, clients, known: { ...any.known, discounts: false } }, one);
      const amount = (one.amount as number) + more;
      const bigger = withPayments({ ...one, amount }, (payments) =>
        payments.map((part) => ({ ...part, amount })),
      );
      const [before, after] = [book, exchange(book, one, bigger)].map((each) => energyOf(each, 'a'));
      // Half a cent of rounding in lines that sum up to 300.00 at least.
      if (before !== undefined) expect(after).toBeGreaterThanOrEqual(before - 0.01);
    }),
  );
});

test('an extra invoice paid on time never raises lateness', () => {
  const latenessOf = (book: Book) => score(book).find(({ key }) => key === 'a')?.lateness;
  fc.assert(
    fc.property(anyBook, onTime, (book, one) => {
      const before = latenessOf(book);
      if (before !== undefined) {
        expect(latenessOf(withInvoices(book, one))).toBeLessThanOrEqual(before + 1e-12);
      }
    }),
  );
});

/** What of a client depends on that client alone, by key; the other clients of the book decide who is worth as much as most. */
const ownOf = (book: Book) =>
  new Map(
    score(book).map(({ isValuable, dreamObstacles, remedy, turningPoints, verdict, ...own }) => [
      own.key,
      { ...own, verdict: verdict === 'dream' ? 'keep' : verdict },
    ]),
  );

test('an entry of the log about another client changes nothing of a client', () => {
  fc.assert(
    fc.property(anyBook, fc.constantFrom(...EVENT_KINDS), fc.nat(), (any, kind, pick) => {
      const book = keptUp(any);
      const { key } = book.clients[pick % book.clients.length] as Client;
      const event = { client: key, day: TODAY, kind, origin: { sheet: 'Energy log', row: 99 } };
      const after = ownOf({ ...book, events: [...book.events, event], known: { ...book.known, log: true } });
      const before = ownOf(book);
      for (const own of [before, after]) own.delete(key);
      expect(after).toEqual(before);
    }),
  );
});

test('an invoice of another client changes no line of a client', () => {
  const linesIn = (book: Book) =>
    new Map(
      score(book).map(({ key, energy, provenEnergy, kind, lines, confidence, completeness, missing }) => [
        key,
        { energy, provenEnergy, kind, lines, confidence, completeness, missing },
      ]),
    );
  fc.assert(
    fc.property(anyBook, onTimeOf('z'), (any, one) => {
      // What others discount, and what an hour brings them, is what a client is compared with.
      const invoices = any.invoices.map(({ hours: _, ...rest }) => rest);
      const book = keptUp({ ...any, invoices, known: { ...any.known, discounts: false } });
      const after = linesIn(withInvoices(book, one));
      after.delete('z');
      expect(after).toEqual(linesIn(book));
    }),
  );
});

/** A settlement in which all money is changed. */
const moneyTimes = (settlement: Settlement, times: (money: number) => number): Settlement => {
  if (settlement.state === 'unknown') return settlement;
  const payments = settlement.payments.map((part) => ({ ...part, amount: times(part.amount) }));
  return 'outstanding' in settlement
    ? { ...settlement, payments, outstanding: times(settlement.outstanding) }
    : { ...settlement, payments };
};
const invoiceTimes = (invoice: Invoice, times: (money: number) => number): Invoice => ({
  ...invoice,
  amount: times(invoice.amount as number),
  ...(invoice.net === undefined ? {} : { net: times(invoice.net) }),
  ...(invoice.discount === undefined ? {} : { discount: times(invoice.discount) }),
  settlement: moneyTimes(invoice.settlement, times),
});

test('all money times a thousand, with what an hour is worth, leaves energy as it was', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const invoices = book.invoices.map((one) => invoiceTimes(one, (money) => money * 1_000));
      const scaled = score({ ...book, invoices }, { hourlyValue: 10_000 });
      for (const client of score(book, { hourlyValue: 10 })) {
        const other = scaled.find(({ key }) => key === client.key) as ClientReport;
        // Each line is rounded to a cent, so points differ by at most a cent for each in all that is given and taken.
        const total = totalOf(client.lines);
        if (client.energy === undefined || total < 100) continue;
        expect(Math.abs((other.energy as number) - client.energy)).toBeLessThanOrEqual(900 / total);
      }
    }),
  );
});

test('the same book in another currency is the same', () => {
  const francs = (book: Book): Book => ({
    ...book,
    currency: 'GBP',
    rates: {},
    invoices: book.invoices.map((one) => ({ ...one, currency: 'GBP' })),
  });
  fc.assert(
    fc.property(anyBook, (any) => {
      const book = {
        ...any,
        rates: {},
        invoices: any.invoices.map((one) => ({ ...one, currency: 'EUR' })),
      };
      const told = (one: Book) =>
        score(one).map((client) => ({
          ...client,
          currency: '',
          outstandingInvoices: client.outstandingInvoices.map((rest) => ({ ...rest, currency: '' })),
          retentions: client.retentions.map((rest) => ({ ...rest, currency: '' })),
        }));
      expect(told(francs(book))).toEqual(told(book));
    }),
  );
});

test('a client who is billed in another currency at its rate has the same energy', () => {
  fc.assert(
    fc.property(anyBook, fc.constantFrom('CHF', 'USD'), (any, currency) => {
      // A unit of it is worth half a euro, so every amount is doubled.
      const book = { ...any, invoices: any.invoices.map((one) => ({ ...one, currency: 'EUR' })) };
      const foreign = (one: Invoice): Invoice =>
        one.client === 'a' ? { ...invoiceTimes(one, (money) => money * 2), currency } : one;
      const other = { ...book, invoices: book.invoices.map(foreign), rates: { [currency]: 0.5 } };
      const [before, after] = [book, other].map(
        (each) => score(each).find(({ key }) => key === 'a') as ClientReport | undefined,
      );
      const total = totalOf(before?.lines ?? []);
      if (before?.energy === undefined || total < 100) return;
      expect(Math.abs((after?.energy ?? Number.NaN) - before.energy)).toBeLessThanOrEqual(900 / total);
    }),
  );
});
