import type { Line } from '../../src/model/line';
import { ownValue } from '../../src/scoring/own-value';
import { bookOf, clientIn, late, reportOn } from './books';

test('the value without referrals, whichever way they go', () => {
  const list = [late('2025-04-30', 0), late('2025-04-30', 0, { client: 'b', amount: 50_000 })];
  const client = clientIn(reportOn(bookOf(list, {}, [{ key: 'b', recommendedBy: 'a' }])), 'a');
  // 300 of margin, and 20 % of 150.
  expect([client.value, ownValue(client)]).toEqual([33_000, 30_000]);
  const lines = client.lines.map((line) =>
    line.line === ('referrals' satisfies Line) ? { ...line, side: 'takes' as const } : line,
  );
  expect(ownValue({ value: 27_000, lines })).toBe(30_000);
});
