import type { YellowCard } from '../../src/model/log-event';
import { type Comparison, judgedCard, type Rate } from '../../src/scoring/yellow-card';

const card = (day: number, line: YellowCard['line'] = 'chasing'): YellowCard => ({
  client: 'a',
  day,
  line,
  origin: { sheet: 'Energy log', row: 9 },
});
const nothing = (): Comparison => ({ before: undefined, since: undefined });

const rate = (sum: number | undefined): Rate | undefined =>
  sum === undefined ? undefined : { sum: 2 * sum, over: 2 };

/** The state on day 200 of a card of day 100. */
const improved = (before: number | undefined, since: number | undefined): boolean | undefined =>
  judgedCard([card(100)], 200, 90, (line, day) => {
    expect([line, day]).toEqual(['chasing', 100]);
    return { before: rate(before), since: rate(since) };
  })?.state.improved;

test.each([
  [20, 15, true],
  [20, 15.01, false],
  [20, 12, true],
  [20, 20, false],
  [20, 40, false],
  [20, 0, true],
  [0, 0, true],
  [0, 1, false],
  [undefined, 0, undefined],
  [undefined, 5, undefined],
  [5, undefined, undefined],
])('%d before and %d since: %s', (before, since, wanted) => {
  expect(improved(before, since)).toBe(wanted);
});

test('nothing is compared before the time to improve is over', () => {
  let compared = 0;
  const compare = (): Comparison => {
    compared += 1;
    return nothing();
  };
  expect(judgedCard([card(111)], 200, 90, compare)).toEqual({
    state: { day: 111, line: 'chasing', until: 201 },
  });
  expect(compared).toBe(0);
  expect(judgedCard([card(110)], 200, 90, compare)?.state).toEqual({ day: 110, line: 'chasing', until: 200 });
  expect(compared).toBe(1);
});

test('the newest of several, in any order; of two on one day the same', () => {
  const stateOf = (...cards: YellowCard[]) => judgedCard(cards, 200, 90, nothing)?.state;
  expect(stateOf(card(120), card(150), card(110))?.day).toBe(150);
  const two = [card(150, 'waiting'), card(150, 'chasing')];
  expect([stateOf(...two)?.line, stateOf(...two.reverse())?.line]).toEqual(['chasing', 'chasing']);
  expect(stateOf()).toBeUndefined();
});
