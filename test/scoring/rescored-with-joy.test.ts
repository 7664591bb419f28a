import { defaultSettings } from '../../src/model/settings';
import { rescoredWithJoy } from '../../src/scoring/rescored-with-joy';
import { bookOf, invoice, onlyClient } from './books';

const months = ['01', '02', '03', '04', '05', '06', '07', '08'];

/** A client whose invoices all come three weeks late, rated or not. */
const rated = (joy?: number, amount = 100_000) =>
  onlyClient(
    bookOf(
      months.map((month) =>
        invoice(`2025-${month}-01`, `2025-${month}-28`, { due: undefined, terms: 5, amount }),
      ),
      {},
      joy === undefined ? [] : [{ key: 'a', joy }],
    ),
  );

test.each([1, 2, 3, 4, 5])('joy %i gives what scoring the whole book gives', (joy) => {
  for (const amount of [1_000, 10_000, 100_000]) {
    const wanted = rated(joy, amount);
    const got = rescoredWithJoy(rated(undefined, amount), joy, defaultSettings());
    expect(got.energy).toBeCloseTo(wanted.energy as number, 9);
    expect(got.verdict).toBe(wanted.verdict);
    expect(got.kind).toBe(wanted.kind);
    expect(got.joy).toBe(joy);
    expect(got.lines.map(({ line, amount: money }) => [line, money])).toEqual(
      wanted.lines.map(({ line, amount: money }) => [line, money]),
    );
  }
});

test('a rating that is taken off leaves what there was without it', () => {
  const settings = defaultSettings();
  const before = rated();
  const back = rescoredWithJoy(rescoredWithJoy(before, 1, settings), null, settings);
  expect(back.energy).toBeCloseTo(before.energy as number, 9);
  expect(back.joy).toBeUndefined();
  expect(back.verdict).toBe(before.verdict);
});

test('without amounts there is no energy to change, only the rating and the advice', () => {
  const book = bookOf(months.map((month) => invoice(`2025-${month}-01`, `2025-${month}-02`)));
  book.known.amounts = false;
  const client = rescoredWithJoy(onlyClient(book), 1, defaultSettings());
  expect(client.joy).toBe(1);
  expect(client.energy).toBeUndefined();
  expect(client.verdict).toBe('talk');
});
