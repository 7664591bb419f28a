import {
  after,
  bookOf,
  day,
  invoice,
  late,
  lineOf,
  linesOf,
  onlyClient,
  overdue,
  paidBy,
  repeated,
  TODAY,
  writtenOff,
} from '../books';

describe('loss', () => {
  test('70 % of what came to be lost in the window', () => {
    const client = onlyClient(bookOf([overdue(135), late('2025-06-30', 0)]));
    expect(lineOf(client, 'loss')).toMatchObject({
      side: 'takes',
      amount: 14_000,
      count: 1,
      hours: 0,
      assumed: false,
    });
  });

  test('counts once: what was lost before the window is not lost again', () => {
    // More than 400 days overdue at both ends.
    const monthly = repeated(8, (index) => late(after('2025-03-31', 28 * index), 0));
    const client = onlyClient(bookOf([overdue(800), ...monthly]));
    expect(linesOf(client)).toMatchObject({ margin: 240_000, loss: 0, waiting: 0 });
  });

  test('paid after all gives it back', () => {
    // 797 days overdue on the day it was paid; more than 400 at the start of the window.
    const paid = invoice(after('2025-12-31', -830), after('2025-12-31', -3), { due: TODAY - 800 });
    const line = lineOf(onlyClient(bookOf([paid])), 'loss');
    expect(line).toMatchObject({ side: 'gives', amount: 70_000, count: 1 });
  });

  test('a deduction that was paid after all gives nothing back', () => {
    // 64 days overdue on the last day before the window: 3 % + 4/75 of 17 %, of 970.
    const settlement = paidBy(
      { day: day('2025-01-31'), amount: 97_000 },
      { day: day('2025-02-10'), amount: 3_000 },
    );
    const paid = invoice('2024-09-28', undefined, { due: day('2024-10-28'), settlement });
    expect(linesOf(onlyClient(bookOf([paid]))).loss).toBe(
      Math.round(70_000 * 0.97 * (0.03 + 0.17 * (4 / 75))),
    );
  });

  test('written off is lost whole even without a due date', () => {
    const settlement = writtenOff(60_000, { day: day('2025-06-14'), amount: 40_000 });
    const undated = invoice('2025-03-03', undefined, { issued: undefined, due: undefined, settlement });
    expect(linesOf(onlyClient(bookOf([undated])))).toMatchObject({ margin: 12_000, loss: -42_000 });
  });

  test('written off is lost whole, and waits no longer', () => {
    const client = onlyClient(
      bookOf([overdue(100, { settlement: writtenOff(100_000) }), late('2025-06-30', 0)]),
    );
    expect(linesOf(client)).toMatchObject({ margin: 30_000, loss: -70_000, waiting: 0 });
    // Also before it was due.
    const undue = onlyClient(bookOf([overdue(-3, { settlement: writtenOff(100_000) })]));
    expect(linesOf(undue)).toMatchObject({ margin: 0, loss: -70_000 });
  });

  test('none of it where paying late is fine; waiting stays', () => {
    const client = onlyClient(bookOf([overdue(135)], {}, [{ key: 'a', lateIsFine: true }]));
    expect(linesOf(client)).toMatchObject({ margin: 30_000, loss: 0, chasing: 0 });
    // 1,000 × 135 / 365 × 10 %.
    expect(linesOf(client).waiting).toBe(-3_699);
    expect(client.lateHabit).toBeUndefined();
    expect(client.lateChance).toBeDefined();
  });
});
