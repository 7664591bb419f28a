import fc from 'fast-check';
import type { Book } from '../../src/model/book';
import {
  COMPLAINTS,
  type Complaint,
  type Invoice,
  type Payment,
  type Settlement,
} from '../../src/model/invoice';
import { TALK_LINES } from '../../src/model/line';
import { EVENT_KINDS, type LogEvent, type YellowCard } from '../../src/model/log-event';
import { bookOf, openFor, paidBy, TODAY, UNKNOWN, writtenOff } from './books';

const KEYS = ['a', 'b', 'c', 'd', 'e'];
/** A day in the years before the as-of date: clients with few invoices are slow ones then. */
const aDay = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: TODAY - 450, max: TODAY }) },
  { weight: 1, arbitrary: fc.integer({ min: TODAY - 1200, max: TODAY }) },
);

/** What an invoice is made of. */
const plan = fc.record({
  client: fc.constantFrom(...KEYS),
  issued: aDay,
  amount: fc.integer({ min: 10_000, max: 5_000_000 }),
  /** Known without tax, too. */
  isNetKnown: fc.boolean(),
  currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'CHF'),
  /** Days after the due date of each payment; undefined for one without a day. */
  late: fc.array(fc.option(fc.integer({ min: -30, max: 200 }), { nil: undefined, freq: 6 }), {
    maxLength: 2,
  }),
  /** Payments of equal size that it takes; what is not paid is open. */
  parts: fc.constantFrom(1, 2),
  /** Percent of the amount that is never paid: a deduction, a retention, or a rest that is open. */
  kept: fc.constantFrom(0, 0, 0, 2, 5, 10, 30),
  /** What was not paid was given up; the sheet says nothing of payment, or only that it is open. */
  state: fc.constantFrom('told', 'told', 'told', 'told', 'given-up', 'unknown', 'open-without-amount'),
  complaint: fc.constantFrom(...COMPLAINTS),
  hasPaidColumn: fc.constantFrom(true, true, false),
  reminders: fc.nat({ max: 3 }),
  hours: fc.nat({ max: 40 }),
  unbilledHours: fc.nat({ max: 9 }),
  /** Percent let off. */
  discounted: fc.constantFrom(0, 0, 5, 10, 30),
});
type Plan = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;

function invoiceOf(made: Plan, row: number): Invoice {
  const { isNetKnown, late, parts, kept, state, discounted, ...common } = made;
  const { issued, amount } = made;
  const due = issued + 30;
  const part = Math.floor((amount * (100 - kept)) / 100 / parts);
  const payments = late
    .slice(0, parts)
    .map((days): Payment => (days === undefined ? { amount: part } : { day: due + days, amount: part }));
  return {
    ...common,
    number: `R-${row}`,
    due,
    ...(isNetKnown && { net: Math.round(amount / 1.19) }),
    discount: (amount * discounted) / 100,
    settlement: settlementOf(state, amount - payments.length * part, payments),
    origins: [{ sheet: 'Invoices', row }],
  };
}

function settlementOf(state: Plan['state'], rest: number, payments: Payment[]): Settlement {
  if (state === 'unknown') return UNKNOWN;
  if (state === 'open-without-amount') return { state, payments: [] };
  // What the division into cents leaves over is nothing to wait for.
  if (rest < 2) return paidBy(...payments);
  return (state === 'given-up' ? writtenOff : openFor)(rest, ...payments);
}

/** Takes back all or a part of an invoice, which it names or not. */
const credit = fc.record({
  of: fc.nat(),
  after: fc.integer({ min: 0, max: 120 }),
  part: fc.constantFrom(1, 1, 0.4),
  isNamed: fc.boolean(),
  complaint: fc.constantFrom<Complaint[]>('none', 'none', 'unsaid', 'founded'),
});

function creditFor(
  { of, after, part, isNamed, complaint }: typeof credit extends fc.Arbitrary<infer Value> ? Value : never,
  invoices: Invoice[],
  row: number,
): Invoice {
  const {
    client,
    number,
    issued = TODAY,
    amount = 0,
    currency,
    hasPaidColumn,
  } = invoices[of % invoices.length] as Invoice;
  return {
    client,
    number: `G-${row}`,
    issued: Math.min(TODAY, issued + after),
    amount: -Math.floor(amount * part),
    currency,
    hasPaidColumn,
    complaint,
    ...(isNamed && { creditOf: number }),
    settlement: UNKNOWN,
    origins: [{ sheet: 'Invoices', row }],
  };
}

const event = fc.record({
  client: fc.constantFrom(...KEYS),
  day: aDay,
  kind: fc.constantFrom(...EVENT_KINDS),
});
const card = fc.record({
  client: fc.constantFrom(...KEYS),
  day: aDay,
  line: fc.constantFrom(...TALK_LINES, 'joy' as const),
});
const recommended = fc.array(fc.constantFrom(undefined, ...KEYS), { minLength: 5, maxLength: 5 });
const joys = fc.array(fc.constantFrom(undefined, 1, 2, 3, 4, 5), { minLength: 5, maxLength: 5 });

/**
 * Any book of up to five clients, some of them slow: two currencies, credit notes, payments in parts and without a day,
 * deductions, retentions, what was written off, hours, discounts, a log, cards, joy and recommendations.
 */
export const anyBook: fc.Arbitrary<Book> = fc
  .record({
    plans: fc.array(plan, { minLength: 1, maxLength: 30 }),
    credits: fc.array(credit, { maxLength: 5 }),
    events: fc.array(event, { maxLength: 10 }),
    cards: fc.array(card, { maxLength: 4 }),
    joys,
    recommended,
    fine: fc.array(fc.constantFrom(false, false, false, true), { minLength: 5, maxLength: 5 }),
    rates: fc.constantFrom<Record<string, number>>({}, { CHF: 1.05 }),
    known: fc.record({ reminders: fc.boolean(), disputes: fc.boolean(), discounts: fc.boolean() }),
  })
  .map(({ plans, credits, events, cards, joys: ratings, recommended: by, fine, rates, known }) => {
    const billed = plans.map((one, index) => invoiceOf(one, index + 2));
    const credited = credits.map((one, index) => creditFor(one, billed, billed.length + index + 2));
    const invoices = [...billed, ...credited];
    const rated = KEYS.map((key, index) => ({
      key,
      joy: ratings[index],
      recommendedBy: by[index],
      lateIsFine: fine[index],
    }));
    const inLog = (index: number) => ({ origin: { sheet: 'Energy log', row: index + 2 } });
    const book = bookOf(
      invoices,
      {
        events: events.map((one, index): LogEvent => ({ ...one, ...inLog(index) })),
        rates,
        cards: cards.map((one, index): YellowCard => ({ ...one, ...inLog(events.length + index) })),
      },
      rated,
    );
    Object.assign(book.known, known, { unbilledHours: true, log: events.length > 0 });
    return book;
  });
