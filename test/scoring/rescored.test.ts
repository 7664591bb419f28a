import { defaultSettings } from '../../src/model/settings';
import { rescored, rescoredWithJoy } from '../../src/scoring/rescored';
import { bookOf, entry, late, lineOf, onlyClient } from './books';

const settings = defaultSettings();
const months = ['01', '02', '03', '04', '05', '06', '07', '08'];

/** A client whose invoices all come three weeks late, and who haggles; rated or not. */
const rated = (joy?: number, amount = 100_000) =>
  onlyClient(
    bookOf(
      months.map((month) => late(`2025-${month}-28`, 21, { amount })),
      { events: [entry('haggled', '2025-06-10')] },
      [{ key: 'a', joy }],
    ),
  );

test.each([1, 2, 3, 4, 5])('joy %i gives what scoring the whole book gives', (joy) => {
  for (const amount of [1_000, 10_000, 100_000]) {
    const wanted = rated(joy, amount);
    const got = rescoredWithJoy(rated(undefined, amount), joy, settings);
    expect(got.energy).toBeCloseTo(wanted.energy as number, 9);
    expect(got.provenEnergy).toBeCloseTo(wanted.provenEnergy as number, 9);
    expect(got).toMatchObject({
      verdict: wanted.verdict,
      kind: wanted.kind,
      joy,
      value: wanted.value,
      dreamObstacles: wanted.dreamObstacles,
    });
    expect(got.lines.map(({ line, amount: money }) => [line, money])).toEqual(
      wanted.lines.map(({ line, amount: money }) => [line, money]),
    );
  }
});

test('where the verdict turns, and what would lift it, is not known then', () => {
  const client = { ...rated(), turningPoints: { margin: { at: 20, verdict: 'talk' as const } } };
  expect(client.remedy).toBeDefined();
  expect(rescoredWithJoy(client, 5, settings)).toMatchObject({ turningPoints: {}, remedy: undefined });
});

test('a rating that is taken off leaves what there was without it, and another one keeps its row', () => {
  const before = rated();
  const back = rescoredWithJoy(rescoredWithJoy(before, 1, settings), null, settings);
  expect(back.energy).toBeCloseTo(before.energy as number, 9);
  expect(back).toMatchObject({ joy: undefined, verdict: before.verdict });
  const again = rescoredWithJoy(rated(4), 5, settings);
  expect(lineOf(again, 'joy')?.origins).toEqual(lineOf(rated(4), 'joy')?.origins);
  expect(lineOf(again, 'joy')?.origins).toHaveLength(1);
});

test('without amounts there is no energy to change, only the rating and the advice', () => {
  const book = bookOf(months.map((month) => late(`2025-${month}-28`, 0)));
  book.known.amounts = false;
  const client = rescoredWithJoy(onlyClient(book), 1, settings);
  expect(client).toMatchObject({ joy: 1, energy: undefined, verdict: 'talk', lines: [] });
});

test.each(['hourly-value', 'rate'] as const)(
  'without %s there is none either, whatever the lines',
  (ground) => {
    const client = { ...rated(), missing: [ground] };
    const { energy, provenEnergy, lines, kind } = rescored(client, client.lines, settings);
    expect([energy, provenEnergy]).toEqual([undefined, undefined]);
    expect(lines).toBe(client.lines);
    expect(kind).toBe(rated().kind);
  },
);
