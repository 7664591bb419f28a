import type { Invoice } from '../../../src/model/invoice';
import type { LogEvent } from '../../../src/model/log-event';
import { bookOf, credit, entry, invoice, lineOf, lineWith, onlyClient, paid } from '../books';

describe('complaints', () => {
  const disputed = (complaint: Invoice['complaint'], change: Partial<Invoice> = {}) =>
    paid({ complaint, ...change });

  test.each([
    ['unfounded', 2],
    ['unsaid', 1],
    ['founded', 0],
    ['none', 0],
  ] as const)('%s in the column: %d hours', (complaint, hours) => {
    const line = lineOf(onlyClient(bookOf([disputed(complaint)])), 'complaints');
    expect(line).toMatchObject({ hours, count: hours > 0 ? 1 : 0, amount: hours * 6_000 });
  });

  test('one in the log explains one of the column, the oldest first; by row on one day', () => {
    const [later, first, second] = [
      invoice('2025-07-01', '2025-07-02', { complaint: 'unsaid' }),
      disputed('unsaid'),
      disputed('unfounded'),
    ] as [Invoice, Invoice, Invoice];
    const found = (list: Invoice[], count: number) => lineWith('complaints', repeatedEvents(count), list);
    for (const list of [
      [later, first, second],
      [second, first, later],
    ]) {
      expect(found(list, 1)?.origins).toEqual([second.origins[0], later.origins[0]]);
      expect(found(list, 1)?.hours).toBe(3);
      expect(found(list, 2)?.origins).toEqual([later.origins[0]]);
      expect(found(list, 4)?.origins).toEqual([]);
    }
  });
  const repeatedEvents = (count: number): LogEvent[] =>
    Array.from({ length: count }, () => entry('founded-complaint', '2025-06-10'));

  test('one without a reason that is logged explains one too: it counts once', () => {
    expect(
      lineWith('complaints', [entry('unfounded-complaint', '2025-06-10')], [disputed('unfounded')]),
    ).toMatchObject({
      hours: 2,
      count: 1,
    });
  });

  /** What credit after a complaint takes beside its time: 70 % of it. */
  const creditLine = (events: LogEvent[], invoices: Invoice[]) => {
    const line = lineWith('complaints', events, invoices);
    return (line?.amount ?? 0) - (line?.timeAmount ?? 0);
  };
  test.each([
    ['after one without a reason', [entry('unfounded-complaint', '2025-06-10')], 14_000],
    ['after one with a reason', [entry('founded-complaint', '2025-06-10')], 0],
    ['after both', [entry('unfounded-complaint', '2025-06-10'), entry('founded-complaint', '2025-06-11')], 0],
    ['on the day of it', [entry('unfounded-complaint', '2025-06-15')], 14_000],
    ['ninety days after', [entry('unfounded-complaint', '2025-03-17')], 14_000],
    ['ninety-one days after', [entry('unfounded-complaint', '2025-03-16')], 0],
    ['before it', [entry('unfounded-complaint', '2025-06-16')], 0],
    ['without any', [entry('reminder', '2025-06-10')], 0],
  ])('credit %s', (_when, events, amount) => {
    expect(creditLine(events, [paid(), credit('2025-06-15', 20_000)])).toBe(amount);
  });

  test.each<[string, Invoice[], number]>([
    ['marked as unfounded itself', [credit('2025-06-15', 20_000, { complaint: 'unfounded' })], 14_000],
    ['marked as nobody knows what', [credit('2025-06-15', 20_000, { complaint: 'unsaid' })], 14_000],
    ['marked as founded itself', [credit('2025-06-15', 20_000, { complaint: 'founded' })], 0],
    ['for a disputed invoice by its number', [credit('2025-12-15', 20_000, { creditOf: 'D-1' })], 14_000],
    ['for another invoice by its number', [credit('2025-06-15', 20_000, { creditOf: 'D-2' })], 0],
    [
      'for one that was complained about with a reason',
      [credit('2025-06-15', 20_000, { creditOf: 'D-3' })],
      0,
    ],
    ['undated', [credit('2025-06-15', 20_000, { issued: undefined, due: undefined })], 0],
  ])('credit %s', (_how, credits, amount) => {
    const invoices = [
      disputed('unsaid', { number: 'D-1' }),
      disputed('none', { number: 'D-2' }),
      invoice('2025-01-02', '2025-01-03', { complaint: 'founded', number: 'D-3' }),
    ];
    const events = [entry('reminder', '2025-06-10')];
    expect(creditLine(events, [...invoices, ...credits])).toBe(amount);
  });

  test('credit for an invoice that nobody marked, after a complaint in the log', () => {
    const list = [paid({ number: 'D-2' }), credit('2025-06-15', 20_000, { creditOf: 'D-2' })];
    expect(creditLine([entry('unfounded-complaint', '2025-06-10')], list)).toBe(14_000);
    expect(creditLine([entry('founded-complaint', '2025-06-10')], list)).toBe(0);
    // What the column says of the invoice decides.
    const marked = [disputed('founded', { number: 'D-2' }), ...list.slice(1)];
    expect(creditLine([entry('unfounded-complaint', '2025-06-10')], marked)).toBe(0);
  });

  test('credit after a disputed invoice of the column, not after one with a reason', () => {
    const events = [entry('reminder', '2025-06-10')];
    expect(creditLine(events, [disputed('unsaid'), credit('2025-06-15', 20_000)])).toBe(14_000);
    expect(creditLine(events, [disputed('unsaid'), disputed('founded'), credit('2025-06-15', 20_000)])).toBe(
      0,
    );
    expect(creditLine(events, [disputed('none'), credit('2025-06-15', 20_000)])).toBe(0);
  });

  test('names its rows', () => {
    const rows = [disputed('unfounded'), credit('2025-06-15', 20_000)];
    const complaint = entry('unfounded-complaint', '2025-06-20');
    const line = lineWith('complaints', [complaint], [...rows, disputed('unfounded')]);
    expect(line).toMatchObject({ count: 3 });
    expect(line?.origins).toHaveLength(3);
    expect(line?.origins).toContainEqual(complaint.origin);
  });
});
