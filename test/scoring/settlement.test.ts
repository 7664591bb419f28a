import type { Invoice, Payment } from '../../src/model/invoice';
import { defaultSettings, type Settings } from '../../src/model/settings';
import { daysBeyondTerms, daysOverdue, type Receivable } from '../../src/scoring/receivable';
import { netOf, owedOn, receivableOf } from '../../src/scoring/settlement';
import { day, invoice, openFor, paidBy, TODAY, UNKNOWN, writtenOff } from './books';

const settings = defaultSettings();
const receivable = (one: Invoice, change: Partial<Settings> = {}, end = TODAY): Receivable =>
  receivableOf(one, { asOf: TODAY, end, tellsTiming: true }, { ...settings, ...change });
/** Due on Friday, 31 January. */
const january = (paid: string | undefined, change: Partial<Invoice> = {}): Invoice =>
  invoice('2025-01-01', paid, change);
const paid = (iso: string, amount: number) => ({ day: day(iso), amount });

describe('net', () => {
  test.each<[string, Partial<Invoice>, number, number]>([
    ['as the sheet tells', { net: 70, amount: 100 }, 19, 70],
    ['without a rate', { amount: 100 }, 0, 100],
    ['without the tax of the setting', { amount: 119 }, 19, 100],
    ['of a credit note', { amount: -119 }, 19, -100],
    ['of nothing', { amount: undefined }, 19, 0],
    ['of nothing, without a rate', { amount: undefined }, 0, 0],
  ])('%s', (_what, change, vatRate, wanted) => {
    expect(netOf({ ...january(undefined), ...change }, { ...settings, vatRate })).toBeCloseTo(wanted, 12);
  });
});

describe('when it was paid', () => {
  test.each<[string, Invoice, Partial<Receivable>]>([
    ['early', january('2025-01-20'), { daysLate: 0, until: day('2025-01-20') }],
    ['on the day', january('2025-01-31'), { daysLate: 0 }],
    ['late', january('2025-02-10'), { daysLate: 10, until: day('2025-02-10') }],
    ['on the as-of date', january('2025-12-31'), { daysLate: 334 }],
    ['after it: not yet', january('2026-01-10'), { daysLate: 334, until: TODAY }],
    ['open and overdue', january(undefined), { daysLate: 334, until: TODAY }],
    ['open, due today', invoice('2025-12-01', undefined), { daysLate: undefined, until: undefined }],
    ['open since yesterday', invoice('2025-11-30', undefined), { daysLate: 1 }],
    ['given up', january(undefined, { settlement: writtenOff(100_000) }), { daysLate: 334, until: TODAY }],
    ['nobody says', january(undefined, { settlement: UNKNOWN }), { daysLate: undefined, until: undefined }],
    [
      'paid on an unknown day',
      january(undefined, { settlement: paidBy({ amount: 5 }) }),
      { daysLate: undefined, until: undefined },
    ],
    [
      'a credit note',
      january('2025-02-10', { amount: -5 }),
      { daysLate: undefined, until: undefined, isCredit: true },
    ],
    [
      'without dates',
      january('2025-02-10', { due: undefined, issued: undefined }),
      { due: undefined, daysLate: undefined },
    ],
    ['an unknown amount', january('2025-02-10', { amount: undefined }), { daysLate: 10, net: 0 }],
    [
      'an unknown amount in parts: the last one',
      january(undefined, {
        amount: undefined,
        settlement: paidBy(paid('2025-03-03', 0), paid('2025-02-10', 0)),
      }),
      { daysLate: 31 },
    ],
  ])('%s', (_what, one, wanted) => {
    expect(receivable(one)).toMatchObject(wanted);
  });

  test('in a sheet without paid dates an open invoice is overdue, but tells no lateness', () => {
    const one = receivable(january(undefined, { hasPaidColumn: false }));
    expect(one).toMatchObject({ daysLate: undefined, until: TODAY });
    expect([daysOverdue(one), daysBeyondTerms(one)]).toEqual([334, 334]);
  });

  test('in a book that is entered until a day, open invoices age up to it, and later ones are unknown', () => {
    const end = day('2025-03-31');
    expect(receivable(january(undefined), {}, end)).toMatchObject({ daysLate: 59, until: end });
    const later = receivable(invoice('2025-03-01', undefined), {}, end);
    expect(later).toMatchObject({ daysLate: undefined, until: undefined, rest: { open: 100_000 } });
    expect(daysOverdue(later)).toBe(0);
  });

  test('in parts: the day on which what was to be paid was reached', () => {
    const parts = [paid('2025-03-03', 47_000), paid('2025-02-10', 50_000), { amount: 1_000 }];
    // 980 of 1,000 are reached with the second one.
    expect(receivable(january(undefined, { settlement: openFor(2_000, ...parts) }))).toMatchObject({
      daysLate: 31,
      rest: { isOpen: false },
    });
    // By the time the 30 came, they were a deduction.
    const after = [...parts, paid('2025-06-30', 2_000)];
    expect(receivable(january(undefined, { settlement: paidBy(...after) })).daysLate).toBe(31);
    // A status that says paid is believed: the last day.
    expect(receivable(january(undefined, { settlement: paidBy(...parts.slice(1)) })).daysLate).toBe(10);
    // What was to be paid is reached to the cent, and those without a day came first, whatever their row.
    const exact = [paid('2025-02-10', 96_500), paid('2025-06-30', 3_500)];
    expect(receivable(january(undefined, { settlement: paidBy(...exact) })).daysLate).toBe(10);
    const undated = [paid('2025-02-10', 60_000), paid('2025-03-03', 40_000), { amount: 40_000 }];
    expect(receivable(january(undefined, { settlement: paidBy(...undated) })).daysLate).toBe(10);
    // Of an invoice that is no larger than a deduction, the first.
    const small = [paid('2025-02-10', 40), paid('2025-06-30', 40)];
    expect(receivable(january(undefined, { amount: 80, settlement: paidBy(...small) })).daysLate).toBe(10);
    // Where no amount says what was to be paid, the last one that was made.
    const unknown = [paid('2025-02-10', 50_000), paid('2026-02-10', 50)];
    const withoutAmount = { amount: undefined, settlement: paidBy(...unknown) };
    expect(receivable(january(undefined, withoutAmount)).daysLate).toBe(10);
    // One that comes after the as-of date was not made.
    const future = [paid('2025-02-10', 50_000), paid('2026-02-10', 50_000)];
    expect(receivable(january(undefined, { settlement: paidBy(...future) }))).toMatchObject({
      daysLate: 334,
      rest: { open: 50_000 },
    });
  });

  test('days late by the due date that counts', () => {
    // Due on Saturday.
    const saturday = invoice('2025-01-02', '2025-02-03');
    expect(receivable(saturday).daysLate).toBe(0);
    expect(receivable(saturday, { weekendMoves: 0 }).daysLate).toBe(2);
  });
});

describe('ready-made days late', () => {
  const ready = (daysLate: number, change: Partial<Invoice> = {}): Receivable =>
    receivable(january(undefined, { daysLate, settlement: paidBy({ amount: 7 }), ...change }));

  test('are a payment on that day, where none is dated', () => {
    expect(ready(12)).toMatchObject({
      daysLate: 12,
      until: day('2025-02-12'),
      payments: [{ day: day('2025-02-12'), amount: 100_000 }],
    });
    expect(ready(-3)).toMatchObject({ daysLate: 0, until: day('2025-01-31') });
    expect(ready(12, { settlement: UNKNOWN })).toMatchObject({ daysLate: 12, isTold: true });
    expect(ready(12, { settlement: paidBy(paid('2025-02-05', 7)) }).daysLate).toBe(5);
    expect(ready(12, { amount: undefined }).payments).toEqual([{ day: day('2025-02-12'), amount: 0 }]);
  });

  test('of an open invoice say nothing that its due date does not', () => {
    expect(ready(12, { settlement: openFor(7_000) })).toMatchObject({ daysLate: 334, payments: [] });
  });

  test('count from the stated due date, not from the Monday after it', () => {
    const saturday = invoice('2025-01-02', undefined, { daysLate: 2, settlement: UNKNOWN });
    expect(receivable(saturday).daysLate).toBe(0);
  });

  test('say nothing without a due date', () => {
    expect(ready(12, { due: undefined, issued: undefined })).toMatchObject({ payments: [{ amount: 7 }] });
  });
});

describe('what is left of an invoice', () => {
  test.each<[string, Invoice, Partial<Receivable['rest']>]>([
    ['all of it', january(undefined), { isOpen: true, open: 100_000, writtenOff: 0 }],
    [
      '3.5 % of it: a deduction',
      january(undefined, { settlement: openFor(3_500) }),
      { isOpen: false, open: 0 },
    ],
    ['a cent more', january(undefined, { settlement: openFor(3_501) }), { isOpen: true, open: 3_501 }],
    [
      'one unit of a small one',
      january(undefined, { amount: 1_000, settlement: openFor(100) }),
      { isOpen: false, open: 0 },
    ],
    [
      'a cent more than one unit',
      january(undefined, { amount: 1_000, settlement: openFor(101) }),
      { open: 101 },
    ],
    [
      'the cash discount of the row',
      january(undefined, { cashDiscount: 8_000, settlement: openFor(8_000) }),
      { isOpen: false, open: 0 },
    ],
    [
      'given up',
      january(undefined, { settlement: writtenOff(60_000) }),
      { isOpen: false, open: 0, writtenOff: 60_000 },
    ],
    [
      'hardly anything given up',
      january(undefined, { settlement: writtenOff(100) }),
      { isOpen: false, writtenOff: 0 },
    ],
    [
      'nobody knows how much',
      january(undefined, { settlement: { state: 'open-without-amount', payments: [] } }),
      { isOpen: true, open: 0 },
    ],
    ['paid after the as-of date', january('2026-01-10'), { isOpen: true, open: 100_000 }],
  ])('%s', (_what, one, wanted) => {
    expect(receivable(one).rest).toMatchObject(wanted);
  });

  test('the tolerance is a setting', () => {
    const one = january(undefined, { settlement: openFor(5_000) });
    expect(receivable(one, { tolerance: 5 }).rest.open).toBe(0);
    expect(receivable(one, { tolerance: 4.9 }).rest.open).toBe(5_000);
  });

  test('owed before the last payment: all of it, with what was let off then, and no more than the amount', () => {
    const before = (...payments: Payment[]) =>
      owedOn(receivable(january(undefined, { settlement: paidBy(...payments) })), day('2025-05-31'));
    expect(before(paid('2025-06-01', 97_000))).toBe(100_000);
    expect(before({ amount: 30_000 }, paid('2025-06-01', 67_000))).toBe(70_000);
    expect(before(paid('2025-06-01', 120_000))).toBe(100_000);
    expect(before(paid('2025-05-31', 97_000))).toBe(0);
  });

  test('owed on a day: what is open, and what was paid after it', () => {
    const one = receivable(
      january(undefined, { settlement: openFor(40_000, paid('2025-06-01', 60_000), { amount: 5 }) }),
    );
    expect([day('2025-05-31'), day('2025-06-01')].map((on) => owedOn(one, on))).toEqual([100_000, 40_000]);
    expect(owedOn(receivable(january('2025-02-10')), TODAY)).toBe(0);
    expect(owedOn(receivable(january(undefined, { settlement: UNKNOWN })), TODAY)).toBe(0);
  });
});
