import { CURRENCIES, CURRENCY_OF_REGION, DECIMALS } from '../../src/model/currency-table';

test('codes are those of ISO 4217 in order, each once', () => {
  for (const code of CURRENCIES) expect(code).toMatch(/^[A-Z]{3}$/);
  expect([...new Set(CURRENCIES)].sort()).toEqual([...CURRENCIES]);
});

test.each(Object.entries(CURRENCY_OF_REGION))(
  'the region %s pays in a currency that is in the table',
  (region, code) => {
    expect(region).toMatch(/^([A-Z]{2}|\d{3})$/);
    expect(CURRENCIES).toContain(code);
  },
);

test.each([
  ['KWD', 3],
  ['JPY', 0],
  ['EUR', undefined],
])('%s is written with another number of decimals than two: %s', (code, decimals) => {
  expect(DECIMALS[code]).toBe(decimals);
});

test('decimals are listed for currencies of the table, and only where they are not two', () => {
  for (const [code, decimals] of Object.entries(DECIMALS)) {
    expect(CURRENCIES).toContain(code);
    expect([0, 1, 3, 4]).toContain(decimals);
  }
});
