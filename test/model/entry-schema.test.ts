import * as v from 'valibot';
import { ENTRY_FIELD_NAMES, NO_ENTRY } from '../../src/model/entry';
import { entryPartSchema, entrySchema } from '../../src/model/entry-schema';

const ENTRY = {
  ...NO_ENTRY,
  joy: 5,
  decision: 'later',
  decidedOn: 20_000,
  energyThen: -12,
  note: '',
  handedOver: false,
};

test.each([
  ['one in which nothing is noted', NO_ENTRY, true],
  ['one with notes', ENTRY, true],
  ['a joy beyond 5', { ...ENTRY, joy: 6 }, false],
  ['half a joy', { ...ENTRY, joy: 2.5 }, false],
  ['an unknown decision', { ...ENTRY, decision: 'fire' }, false],
  ['a day as text', { ...ENTRY, lastDay: '2025-12-31' }, false],
  ['yes as text', { ...ENTRY, confirmed: 'yes' }, false],
  ['a field too many', { ...ENTRY, colour: 'red' }, false],
])('%s is a whole entry: %s', (_what, input, good) => {
  expect(v.is(entrySchema(), input)).toBe(good);
});

test.each(ENTRY_FIELD_NAMES)('an entry without its %s is a part of one', (field) => {
  const { [field]: _, ...rest } = ENTRY;
  expect(v.is(entrySchema(), rest)).toBe(false);
  expect(v.is(entryPartSchema(), rest)).toBe(true);
  expect(v.is(entryPartSchema(), { [field]: ENTRY[field] })).toBe(true);
});

test('a part holds no wrong field and no unknown one', () => {
  expect(v.is(entryPartSchema(), {})).toBe(true);
  for (const bad of [{ joy: 0 }, { colour: 'red' }, null, 'joy']) {
    expect(v.is(entryPartSchema(), bad)).toBe(false);
  }
});
