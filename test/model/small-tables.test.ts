import { columnLetters } from '../../src/model/a1-notation';
import { dayFromIso, dayFromParts, daysInMonth } from '../../src/model/day';
import { INTEREST_COUNTRIES, INTEREST_PRESETS, presetRate } from '../../src/model/interest-presets';
import { minorPerUnit } from '../../src/model/money';
import { checkedSettings, defaultSettings, SETTING_NAMES, SETTINGS } from '../../src/model/settings';

test('minor units: most currencies have two decimals, some none, some three', () => {
  expect(['EUR', 'USD', 'CHF', 'RSD', '', 'XYZ'].map(minorPerUnit)).toEqual([100, 100, 100, 100, 100, 100]);
  expect(['CLP', 'ISK', 'JPY', 'KRW', 'PYG', 'UGX', 'VND', 'XAF', 'XOF', 'XPF'].map(minorPerUnit)).toEqual(
    Array(10).fill(1),
  );
  expect(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map(minorPerUnit)).toEqual(Array(7).fill(1000));
});

test('columns are lettered as Sheets does', () => {
  expect([1, 2, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});

test('months and their days', () => {
  expect(Array.from({ length: 12 }, (_, month) => daysInMonth(2025, month + 1))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
  expect([2000, 2024, 2100, 2025].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]);
  expect(dayFromParts(2025, 4, 0)).toBeUndefined();
  expect(dayFromParts(2025, 4, 31)).toBeUndefined();
  expect(dayFromIso('on 2025-04-01')).toBeUndefined();
});

test('settings: what is missing, damaged or out of range is the default', () => {
  for (const stored of [undefined, null, 'x', 7, [], {}])
    expect(checkedSettings(stored)).toEqual(defaultSettings());
  expect(defaultSettings().margin).toBe(30);
  expect(Object.keys(defaultSettings())).toEqual(SETTING_NAMES);
  for (const name of SETTING_NAMES) {
    const { min, max, default: standard } = SETTINGS[name];
    expect(checkedSettings({ [name]: min })[name]).toBe(min);
    expect(checkedSettings({ [name]: max })[name]).toBe(max);
    expect(checkedSettings({ [name]: min - 1 })[name]).toBe(standard);
    expect(checkedSettings({ [name]: max + 1 })[name]).toBe(standard);
    expect(checkedSettings({ [name]: String(min) })[name]).toBe(standard);
    expect(standard).toBeGreaterThanOrEqual(min);
    expect(standard).toBeLessThanOrEqual(max);
  }
});

test('defaults are those of the model', () => {
  expect(defaultSettings()).toEqual({
    margin: 30,
    hourlyValue: 60,
    interest: 10,
    reminderMinutes: 30,
    complaintMinutes: 120,
    quoteMinutes: 45,
    requestMinutes: 45,
    termDays: 30,
    halfLife: 180,
    joyOf5: 25,
    joyOf4: 10,
    joyOf2: -50,
    joyOf1: -125,
    kindShare: 5,
    talkBelow: 40,
    dreamFrom: 80,
    lateLimit: 50,
    disputeLimit: 30,
    certainty: 80,
    fewInvoices: 3,
    cardDays: 90,
    refillShare: 50,
    refillMonths: 6,
  });
});

test('late interest by law: points over a reference rate that the owner looks up, or a fixed rate', () => {
  expect(INTEREST_COUNTRIES.map((country) => presetRate(INTEREST_PRESETS[country], 2))).toEqual([
    11, 11.2, 5, 10, 10,
  ]);
  expect(presetRate(INTEREST_PRESETS.de, -0.88)).toBeCloseTo(8.12, 10);
  expect(presetRate(INTEREST_PRESETS.eu, -20)).toBe(0);
  for (const country of INTEREST_COUNTRIES) {
    const { reference, lookUp, source } = INTEREST_PRESETS[country];
    expect(source).not.toBe('');
    expect(lookUp !== '').toBe(reference);
  }
});
