import type { Cell } from '../../src/model/table';
import { cashDiscountOn, discountFormOf, discountOn } from '../../src/reading/discount';

test.each<[string, string, Cell[], string]>([
  ['a sign in a cell', 'Discount', ['5%', 3], 'percent'],
  ['a sign in the heading', 'Discount %', [5, 3], 'percent'],
  ['a word in the heading', 'Rabatt in Prozent', [5, 3], 'percent'],
  ['a word in English', 'Discount percentage', [5], 'percent'],
  ['no sign', 'Discount', [5, 3], 'money'],
  ['figures below one', 'Discount', [0.05, 0, ''], 'fraction'],
  ['figures below one under a sign', 'Discount %', [0.05, null, undefined], 'fraction'],
  ['one among them', 'Discount', [0.05, 1], 'money'],
  ['below zero', 'Discount', [0.05, -0.1], 'money'],
  ['nothing but zero', 'Discount', [0, 0], 'money'],
  ['nothing at all', 'Discount', ['', null], 'money'],
  ['words', 'Discount', ['none'], 'money'],
])('%s', (_what, heading, cells, wanted) => {
  expect(discountFormOf(heading, cells)).toBe(wanted);
});

test.each<[number, 'percent' | 'fraction', number, number | undefined]>([
  [8_000, 'percent', 20, 2_000],
  [8_000, 'fraction', 0.2, 2_000],
  [1_000, 'percent', 0, 0],
  [1_000, 'percent', 100, undefined],
  [1_000, 'fraction', 1, undefined],
  [1_000, 'percent', -5, undefined],
  [999, 'percent', 10, 111],
])('%i after a discount in %s of %d', (billed, form, figure, wanted) => {
  expect(discountOn(billed, form, figure)).toBe(wanted);
});

test('a discount for prompt payment is a share of the whole amount', () => {
  expect(cashDiscountOn(100_000, 'percent', 3)).toBe(3_000);
  expect(cashDiscountOn(99_950, 'fraction', 0.02)).toBe(1_999);
});
