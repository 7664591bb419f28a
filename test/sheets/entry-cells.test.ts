import { ENTRY_FIELD_NAMES, NO_ENTRY } from '../../src/model/entry';
import { Refusal } from '../../src/model/refusal';
import { entryCells, fieldsIn } from '../../src/sheets/entry-cells';
import { ENTRIES, tableOf } from './tables';

const { columns } = tableOf('Mine', 'clients', [
  'client',
  'note',
  'joy',
  'decision',
  'last_day',
  'confirmed',
]);

test('each field goes into the column of its role, in the words of the book', () => {
  const fields = { decision: 'part', note: 'x', joy: null, lastDay: 20_000, confirmed: true } as const;
  expect(entryCells(columns, 7, fields, 'de_DE')).toEqual([
    { row: 7, column: 3, value: null },
    { row: 7, column: 4, value: 'trennen' },
    { row: 7, column: 2, value: 'x' },
    { row: 7, column: 5, value: { day: 20_000 } },
    { row: 7, column: 6, value: true },
  ]);
});

test('a figure stays a figure', () => {
  const { columns: own } = tableOf('Mine', 'clients', ['client', 'joy', 'note', 'energy_then']);
  expect(entryCells(own, 2, { joy: 3, energyThen: -4 }, 'en_GB').map(({ value }) => value)).toEqual([3, -4]);
});

test('what is emptied is emptied', () => {
  const cells = entryCells(columns, 2, { decision: null, lastDay: null }, 'en_GB');
  expect(cells.map(({ value }) => value)).toEqual([null, null]);
});

test('nothing is nothing', () => {
  expect(entryCells(columns, 2, {}, 'en_GB')).toEqual([]);
});

test.each([
  ['lastDay', ENTRIES.columns, 'last_day'],
  ['note', columns.filter(({ role }) => role !== 'joy'), 'joy'],
  ['joy', columns.filter(({ role }) => role !== 'note'), 'note'],
] as const)('%s is refused where a column is gone', (field, left, role) => {
  expect(() => entryCells([...left], 2, { [field]: null }, 'en_GB')).toThrow(new Refusal('no-column', role));
});

test('the fields of a change are those that it names', () => {
  expect(fieldsIn({ note: null, joy: 3 })).toEqual(['joy', 'note']);
  expect(fieldsIn(NO_ENTRY)).toEqual(ENTRY_FIELD_NAMES);
});
