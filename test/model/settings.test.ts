import fc from 'fast-check';
import {
  answeredSettings,
  checkedSettings,
  defaultSettings,
  enteredSettings,
  hourlyValueOf,
  SETTING_NAMES,
  SETTINGS,
} from '../../src/model/settings';

test.each([undefined, null, 'x', 7, [], {}, { other: 5 }])(
  '%j holds no setting, so all are the defaults',
  (stored) => {
    expect(checkedSettings(stored)).toEqual(defaultSettings());
  },
);

test.each(SETTING_NAMES)(
  '%s is kept from its least to its greatest value, and is the default beyond',
  (name) => {
    const { min, max, default: standard } = SETTINGS[name];
    expect(checkedSettings({ [name]: min })[name]).toBe(min);
    expect(checkedSettings({ [name]: max })[name]).toBe(max);
    for (const wrong of [min - 1, max + 1, String(min), null, Number.NaN]) {
      expect(checkedSettings({ [name]: wrong })).toEqual(defaultSettings());
    }
    expect(standard).toBeGreaterThanOrEqual(min);
    expect(standard).toBeLessThanOrEqual(max);
  },
);

test('whatever was stored, settings are whole and in range, and checking them again changes nothing', () => {
  const value = fc.oneof(fc.double(), fc.integer({ min: -600, max: 12_000 }), fc.string(), fc.constant(null));
  const stored = fc.dictionary(fc.constantFrom(...SETTING_NAMES, 'other'), value);
  fc.assert(
    fc.property(stored, (given) => {
      const settings = checkedSettings(given);
      expect(Object.keys(settings)).toEqual(SETTING_NAMES);
      for (const name of SETTING_NAMES) {
        expect(settings[name]).toBeGreaterThanOrEqual(SETTINGS[name].min);
        expect(settings[name]).toBeLessThanOrEqual(SETTINGS[name].max);
      }
      expect(checkedSettings(settings)).toEqual(settings);
    }),
  );
});

test('defaults are those of the model', () => {
  expect(defaultSettings()).toEqual({
    graceDays: 2,
    lossAt135: 20,
    lossAt270: 50,
    lossAt60: 3,
    lossFrom: 30,
    lostAfter: 400,
    referralShare: 20,
    returnMinutes: 15,
    tolerance: 3.5,
    vatRate: 0,
    weekendMoves: 1,
    margin: 30,
    hourlyValue: 60,
    interest: 10,
    reminderMinutes: 30,
    complaintMinutes: 120,
    quoteMinutes: 45,
    requestMinutes: 45,
    termDays: 30,
    recencyHalfLife: 180,
    joyOf5: 25,
    joyOf4: 10,
    joyOf2: -50,
    joyOf1: -125,
    minDrainShare: 5,
    talkBelow: 40,
    dreamFrom: 80,
    lateShareThreshold: 50,
    disputeShareThreshold: 30,
    certainty: 80,
    minInvoices: 3,
    improvementDays: 90,
    refillShare: 50,
    refillMonths: 6,
  });
});

test.each([
  ['kindShare', 'minDrainShare', 10],
  ['lateLimit', 'lateShareThreshold', 60],
  ['disputeLimit', 'disputeShareThreshold', 40],
  ['fewInvoices', 'minInvoices', 5],
  ['cardDays', 'improvementDays', 60],
  ['halfLife', 'recencyHalfLife', 90],
] as const)('a book that remembers "%s" is read as %s', (former, name, value) => {
  expect(checkedSettings({ [former]: value })).toEqual({ ...defaultSettings(), [name]: value });
  expect(checkedSettings({ [former]: value, [name]: value + 1 })[name]).toBe(value + 1);
});

test('the settings that the owner entered: those with a value in their range, by either name', () => {
  const entered = enteredSettings({ margin: 30, hourlyValue: -1, other: 5, kindShare: 7 });
  expect(entered).toEqual({ margin: 30, minDrainShare: 7 });
  expect(answeredSettings(entered)).toEqual(['margin', 'minDrainShare']);
  for (const nothing of [undefined, null, 'x', {}]) expect(enteredSettings(nothing)).toEqual({});
});

test('the default of an hour’s worth means something in euros, francs, dollars and pounds only', () => {
  const settings = { ...defaultSettings(), hourlyValue: 75 };
  for (const currency of ['EUR', 'CHF', 'USD', 'GBP']) expect(hourlyValueOf(settings, [], currency)).toBe(75);
  for (const currency of ['RSD', 'JPY']) {
    expect(hourlyValueOf(settings, ['margin'], currency)).toBeUndefined();
    expect(hourlyValueOf(settings, ['hourlyValue'], currency)).toBe(75);
  }
});
