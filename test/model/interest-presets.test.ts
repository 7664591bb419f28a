import fc from 'fast-check';
import { INTEREST_COUNTRIES, INTEREST_PRESETS, presetRate } from '../../src/model/interest-presets';

test.each([
  ['de', 2, 11],
  ['de', -0.88, 8.12],
  ['at', 2, 11.2],
  // Switzerland fixes the rate: no reference rate changes it.
  ['ch', 2, 5],
  ['eu', 2, 10],
  ['eu', -20, 0],
  ['rs', 2, 10],
] as const)('%s, with a reference rate of %d %%: %d %% a year', (country, reference, rate) => {
  expect(presetRate(INTEREST_PRESETS[country], reference)).toBeCloseTo(rate, 10);
});

test.each(INTEREST_COUNTRIES)(
  '%s names its rule, and where to look up a reference rate if it has one',
  (country) => {
    const { reference, lookUp, source } = INTEREST_PRESETS[country];
    expect(source).not.toBe('');
    expect(lookUp !== '').toBe(reference);
  },
);

test('no rate is negative, and a higher reference rate never lowers it', () => {
  const rates = fc.tuple(fc.constantFrom(...INTEREST_COUNTRIES), fc.integer({ min: -30, max: 30 }));
  fc.assert(
    fc.property(rates, ([country, reference]) => {
      const preset = INTEREST_PRESETS[country];
      expect(presetRate(preset, reference)).toBeGreaterThanOrEqual(0);
      expect(presetRate(preset, reference + 1)).toBeGreaterThanOrEqual(presetRate(preset, reference));
    }),
  );
});
