import fc from 'fast-check';
import {
  byField,
  DECISIONS,
  ENTRY_FIELD_NAMES,
  ENTRY_FIELDS,
  ENTRY_ROLES,
  type Entry,
  joinedEntry,
  NO_ENTRY,
} from '../../src/model/entry';
import { LETTER_REASONS, LETTER_VOICES } from '../../src/model/letter-facts';
import { CONTRACTS } from '../../src/model/letter-input';

test('every field has a column of its own with room to read it', () => {
  expect(new Set(ENTRY_ROLES).size).toBe(ENTRY_FIELD_NAMES.length);
  for (const field of ENTRY_FIELD_NAMES) expect(ENTRY_FIELDS[field].width).toBeGreaterThanOrEqual(60);
});

test('something is made for each field, in the order of the columns', () => {
  expect(Object.entries(byField((field) => field.length))).toEqual(
    ENTRY_FIELD_NAMES.map((field) => [field, field.length]),
  );
});

test('an empty entry is blank in every field', () => {
  expect(NO_ENTRY).toEqual(byField(() => null));
});

const entries: fc.Arbitrary<Entry> = fc.record({
  joy: fc.option(fc.integer({ min: 1, max: 5 })),
  decision: fc.option(fc.constantFrom(...DECISIONS)),
  decidedOn: fc.option(fc.nat()),
  energyThen: fc.option(fc.integer({ min: -100, max: 100 })),
  lookAgain: fc.option(fc.nat()),
  note: fc.option(fc.string()),
  draft: fc.option(fc.string()),
  lastDay: fc.option(fc.nat()),
  handedOver: fc.option(fc.boolean()),
  confirmed: fc.option(fc.boolean()),
  lateIsFine: fc.option(fc.boolean()),
  voice: fc.option(fc.constantFrom(...LETTER_VOICES)),
  reason: fc.option(fc.constantFrom(...LETTER_REASONS)),
  contract: fc.option(fc.constantFrom(...CONTRACTS)),
  period: fc.option(fc.string()),
  contact: fc.option(fc.string()),
  address: fc.option(fc.string()),
  email: fc.option(fc.string()),
  deliveries: fc.option(fc.string()),
  handOver: fc.option(fc.string()),
  referral: fc.option(fc.string()),
  referralReach: fc.option(fc.string()),
  edits: fc.option(fc.string()),
});

test('of several entries the last filled value of each field counts', () => {
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 4 }), (list) => {
      const joined = joinedEntry(list);
      for (const field of ENTRY_FIELD_NAMES) {
        const filled = list.map((entry) => entry[field]).filter((value) => value !== null);
        expect(joined[field]).toBe(filled.at(-1) ?? null);
      }
    }),
  );
});

test('joining in two steps, or with an empty entry, gives the same', () => {
  fc.assert(
    fc.property(entries, entries, entries, (a, b, c) => {
      expect(joinedEntry([joinedEntry([a, b]), c])).toEqual(joinedEntry([a, b, c]));
      expect(joinedEntry([NO_ENTRY, a, NO_ENTRY])).toEqual(a);
    }),
  );
});
