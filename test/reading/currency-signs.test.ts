import { CURRENCIES } from '../../src/model/currency-table';
import { CURRENCY_SIGNS, OPEN_SIGNS } from '../../src/reading/currency-signs';

const SIGNS = [...CURRENCY_SIGNS, ...OPEN_SIGNS];

test.each(SIGNS)('%s means currencies that exist, each once', (_sign, codes) => {
  expect(codes.length).toBeGreaterThan(0);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(CURRENCIES).toContain(code);
});

test('a sign is either taken for its usual currency or left open; one that is left open has several', () => {
  expect(new Set(SIGNS.map(([sign]) => sign)).size).toBe(SIGNS.length);
  for (const [, codes] of OPEN_SIGNS) expect(codes.length).toBeGreaterThan(1);
});
