import fc from 'fast-check';
import type { Book } from '../../src/model/book';
import { COMPLAINTS, type Complaint, type Invoice } from '../../src/model/invoice';
import { LINES } from '../../src/model/line';
import { EVENT_KINDS, type LogEvent, type YellowCard } from '../../src/model/log-event';
import { bookOf, openFor, paidBy, TODAY, UNKNOWN, writtenOff } from './books';

const KEYS = ['a', 'b', 'c', 'd', 'e'];
/** A day in the two years before the as-of date. */
const aDay = fc.integer({ min: TODAY - 700, max: TODAY });

/** What an invoice is made of. */
interface Plan {
  client: string;
  issued: number;
  amount: number;
  currency: string;
  /** Days after the due date of each payment. */
  late: number[];
  /** Payments of equal size that it takes; what is not paid is open. */
  parts: number;
  credit: boolean;
  complaint: Complaint;
  /** What is not paid was given up. */
  givenUp: boolean;
  hasPaidColumn: boolean;
  reminders: number;
  hours: number;
  unbilledHours: number;
  /** Percent let off. */
  discounted: number;
}

const plan: fc.Arbitrary<Plan> = fc.record({
  client: fc.constantFrom(...KEYS),
  issued: aDay,
  amount: fc.integer({ min: 10_000, max: 5_000_000 }),
  currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'CHF'),
  late: fc.array(fc.integer({ min: -30, max: 200 }), { maxLength: 2 }),
  parts: fc.constantFrom(1, 2),
  credit: fc.constantFrom(false, false, false, true),
  complaint: fc.constantFrom(...COMPLAINTS),
  givenUp: fc.constantFrom(false, false, false, true),
  hasPaidColumn: fc.constantFrom(true, true, false),
  reminders: fc.nat({ max: 3 }),
  hours: fc.nat({ max: 40 }),
  unbilledHours: fc.nat({ max: 9 }),
  discounted: fc.constantFrom(0, 0, 5, 10, 30),
});

function invoiceOf(made: Plan, row: number): Invoice {
  const { client, issued, amount, currency, late, parts, credit, discounted, givenUp, ...rest } = made;
  const origins: Invoice['origins'] = [{ sheet: 'Invoices', row }];
  const common = { client, issued, currency, origins, ...rest };
  if (credit) return { ...common, amount: -amount, complaint: 'none', settlement: UNKNOWN };
  const part = Math.floor(amount / parts);
  const payments = late.slice(0, parts).map((days) => ({ day: issued + 30 + days, amount: part }));
  const outstanding = payments.length === parts ? 0 : amount - payments.length * part;
  return {
    ...common,
    due: issued + 30,
    amount,
    discount: (amount * discounted) / 100,
    settlement:
      outstanding === 0 ? paidBy(...payments) : (givenUp ? writtenOff : openFor)(outstanding, ...payments),
  };
}

const event = fc.record({
  client: fc.constantFrom(...KEYS),
  day: aDay,
  kind: fc.constantFrom(...EVENT_KINDS),
});
const card = fc.record({ client: fc.constantFrom(...KEYS), day: aDay, line: fc.constantFrom(...LINES) });
const recommended = fc.array(fc.constantFrom(undefined, ...KEYS), { minLength: 5, maxLength: 5 });
const joys = fc.array(fc.constantFrom(undefined, 1, 2, 3, 4, 5), { minLength: 5, maxLength: 5 });

/** Any book of up to five clients: two currencies, credit notes, payments in parts, a log, cards and joy. */
export const anyBook: fc.Arbitrary<Book> = fc
  .record({
    plans: fc.array(plan, { minLength: 1, maxLength: 30 }),
    events: fc.array(event, { maxLength: 10 }),
    cards: fc.array(card, { maxLength: 4 }),
    joys,
    recommended,
    fine: fc.array(fc.constantFrom(false, false, false, true), { minLength: 5, maxLength: 5 }),
    rates: fc.constantFrom<Record<string, number>>({}, { CHF: 1.05 }),
    known: fc.record({ reminders: fc.boolean(), disputes: fc.boolean(), discounts: fc.boolean() }),
  })
  .map(({ plans, events, cards, joys: ratings, recommended: by, fine, rates, known }) => {
    const invoices = plans.map((one, index) => invoiceOf(one, index + 2));
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
