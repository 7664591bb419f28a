import type { LineName } from '../../src/model/memory-line';
import type { Cell } from '../../src/model/table';
import { settingsReader } from '../../src/reading/settings-values';
import { SETTINGS_WORDS } from '../../src/words/settings-words-for';

const reader = settingsReader(Object.values(SETTINGS_WORDS));

test.each<[LineName, Cell, unknown]>([
  ['margin', 0.35, 35],
  ['margin', 0.07, 7],
  ['margin', '35 %', 35],
  ['margin', '12,5', 12.5],
  ['margin', 35, undefined],
  ['margin', 'much', undefined],
  ['hourlyValue', '72,50 €', 72.5],
  ['joyOf2', -0.4, -40],
  ['weekendMoves', false, 0],
  ['weekendMoves', 'ja', 1],
  ['weekendMoves', 'yes', 1],
  ['weekendMoves', 'vielleicht', undefined],
  ['asOf', '2025-03-04', 20_151],
  ['asOf', '4.3.2025', 20_151],
  ['asOf', 'bald', undefined],
  ['rate', 0, undefined],
  ['rate', '0,92', 0.92],
  ['retention', 'NEIN', false],
  ['list', 'Gutschriften', 'credits'],
  ['list', 'Credit notes', 'credits'],
  ['list', 'Allerlei', undefined],
  ['column', 'Summe (AB)', { column: 28, heading: 'Summe' }],
  ['column', '(C)', { column: 3, heading: '' }],
  ['column', 'Summe', { column: 1, heading: 'Summe' }],
  ['column', 'keine', { column: 0, heading: '' }],
  ['column', 'none', { column: 0, heading: '' }],
  ['currency', '#N/A', undefined],
])('%s: %s is %s', (name, cell, value) => {
  expect(reader.valuesIn('de_DE')(name, cell)).toEqual(value);
});

test('a point is a decimal sign where the file writes it so', () => {
  const read = reader.valuesIn('en_GB');
  expect([read('rate', '1.250'), read('asOf', '4/3/2025')]).toEqual([1.25, 20_151]);
  expect(reader.valuesIn('de_DE')('rate', '1.250')).toBe(1250);
});

test('a column is named by its list and what it means, in either language', () => {
  const wanted = { name: 'column', subject: 'Jahr: 2025', role: 'amount' };
  expect(reader.lineOf('Spalte', 'Jahr: 2025: Betrag')).toEqual(wanted);
  expect(reader.lineOf('COLUMN', 'Jahr: 2025: amount')).toEqual(wanted);
  expect(reader.lineOf('Column', 'Jahr: 2025')).toBe('no-role');
});

test('a row of the owner’s own is none of ours', () => {
  expect(reader.lineOf('Reminder to myself', '')).toBeUndefined();
});
