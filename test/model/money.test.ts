import { decimalsOf, minorPerUnit } from '../../src/model/money';

test.each([
  ['EUR', 2, 100],
  ['JPY', 0, 1],
  ['CLP', 0, 1],
  ['VND', 0, 1],
  ['XOF', 0, 1],
  ['KWD', 3, 1_000],
  ['BHD', 3, 1_000],
  ['TND', 3, 1_000],
  ['', 2, 100],
  ['shells', 2, 100],
])('"%s" has %s decimals and %s minor units', (currency, decimals, units) => {
  expect([decimalsOf(currency), minorPerUnit(currency)]).toEqual([decimals, units]);
});
