import { minorPerUnit } from '../../src/model/money';

test('most currencies have two decimals, some none, some three', () => {
  expect(['EUR', 'USD', 'CHF', 'RSD', '', 'XYZ'].map(minorPerUnit)).toEqual([100, 100, 100, 100, 100, 100]);
  expect(['CLP', 'ISK', 'JPY', 'KRW', 'PYG', 'UGX', 'VND', 'XAF', 'XOF', 'XPF'].map(minorPerUnit)).toEqual(
    Array(10).fill(1),
  );
  expect(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map(minorPerUnit)).toEqual(Array(7).fill(1000));
});
