import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currencyTable } from '../../build/currencies';
import { CURRENCIES, CURRENCY_OF_REGION, DECIMALS } from '../../src/model/currency-table';

test('the table of currencies is the one that CLDR gives', () => {
  const path = join(__dirname, '../../src/model/currency-table.ts');
  const table = currencyTable();
  if (process.env.ACCEPT === '1') writeFileSync(path, table);
  expect(readFileSync(path, 'utf8')).toBe(table);
});

test('it knows what CLDR is asked for', () => {
  expect(CURRENCIES.length).toBeGreaterThan(150);
  expect(CURRENCIES).toEqual(expect.arrayContaining(['EUR', 'PHP', 'KES', 'KWD', 'HRK', 'XOF']));
  for (const past of ['DEM', 'FRF', 'STD']) expect(CURRENCIES).not.toContain(past);
  expect(DECIMALS).toMatchObject({ KWD: 3, BHD: 3, TND: 3, CLP: 0, JPY: 0, VND: 0, XOF: 0 });
  expect(DECIMALS).not.toHaveProperty('EUR');
  const regions = { DE: 'EUR', HR: 'EUR', LI: 'CHF', PH: 'PHP', KE: 'KES', RS: 'RSD', US: 'USD', PA: 'PAB' };
  expect(CURRENCY_OF_REGION).toMatchObject(regions);
});

test('what a region uses, and what has decimals of its own, is a currency of the table', () => {
  for (const code of [...Object.values(CURRENCY_OF_REGION), ...Object.keys(DECIMALS)]) {
    expect(CURRENCIES).toContain(code);
  }
});
