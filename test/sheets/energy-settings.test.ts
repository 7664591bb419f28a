import { isoFromDay } from '../../src/model/day';
import { type Memory, memoryFrom } from '../../src/model/memory';
import { FIXED_NAMES } from '../../src/model/memory-line';
import { linesOf } from '../../src/model/memory-lines';
import { SETTING_NAMES, SETTINGS } from '../../src/model/settings';
import type { SettingsSheet } from '../../src/model/settings-sheet';
import type { SheetValue } from '../../src/model/sheet-plan';
import type { Cell } from '../../src/model/table';
import { readSettings } from '../../src/reading/read-settings';
import { isChange, settingsChange, settingsSheet } from '../../src/sheets/energy-settings';
import { SETTINGS_WORDS } from '../../src/words/settings-words-for';
import { WHOLE_MEMORY } from '../model/whole-memory';

const NAMES = { nameOf: (key: string) => key.toUpperCase(), keyOf: (name: string) => name.toLowerCase() };
const BOTH = Object.values(SETTINGS_WORDS);

const cellOf = (value: SheetValue): Cell =>
  typeof value === 'object' && value !== null ? isoFromDay(value.day) : (value ?? '');

function written(memory: Memory, locale = 'de_AT'): Cell[][] {
  const { headings, rows } = settingsSheet(linesOf(memory), NAMES, locale);
  return [headings, ...rows.map((row) => row.map(cellOf))];
}

function read(cells: Cell[][]): SettingsSheet {
  const sheet = readSettings({ sheet: 'Mine', cells }, BOTH);
  if (!sheet) throw new Error('no settings');
  return sheet;
}

/** The cells after a change. */
function changed(cells: Cell[][], memory: Memory, locale = 'de_AT'): Cell[][] {
  const change = settingsChange(read(cells), linesOf(memory), NAMES, locale);
  const after = cells.map((row) => [...row]);
  for (const { row, column, value } of change.cells) (after[row - 1] ?? [])[column - 1] = cellOf(value);
  change.added.rows.forEach((row, index) => {
    const place = change.added.row - 1 + index;
    after[place] = [...Array(change.added.column - 1).fill(''), ...row.map(cellOf)];
  });
  for (const row of change.deleted) after.splice(row - 1, 1);
  return after;
}

/** The memory as the clients are named in cells. */
const named = ({ aliases, confirmedDistinct, retentions, blindCheck, ...memory }: Memory) => ({
  ...memory,
  aliases: Object.fromEntries(Object.entries(aliases).map((pair) => pair.map(NAMES.nameOf))),
  confirmedDistinct: confirmedDistinct.map(NAMES.nameOf),
  retentions: Object.fromEntries(Object.entries(retentions).map(([key, yes]) => [NAMES.nameOf(key), yes])),
  blindCheck: blindCheck && {
    day: blindCheck.day,
    gives: blindCheck.gives.map(NAMES.nameOf),
    takes: blindCheck.takes.map(NAMES.nameOf),
  },
});

const EMPTY = memoryFrom(new Map());

test.each(['de_AT', 'en_US'])('what is written in %s is read again, all of it', (locale) => {
  expect(read(written({ ...WHOLE_MEMORY, locale }, locale)).memory).toEqual(
    named({ ...WHOLE_MEMORY, locale }),
  );
  expect(read(written(EMPTY, locale)).memory).toEqual(EMPTY);
});

test('each setting has a row with its default, and percent are fractions that are shown as percent', () => {
  const { rows, formats } = settingsSheet(linesOf({ ...EMPTY, settings: { margin: 35 } }), NAMES, 'en_GB');
  expect(rows).toHaveLength(FIXED_NAMES.length);
  const margin = rows.findIndex(([name]) => name === 'Margin');
  expect(rows[margin]).toEqual(['Margin', null, 0.35, '%', 0.3, 'What you keep of revenue']);
  expect(formats?.[margin]).toEqual(['General', 'General', '0.0%', 'General', '0.0%', 'General']);
});

test('the names of a language are different, and its defaults are what is read where nothing is written', () => {
  for (const { names } of BOTH) expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
  const cells = written(EMPTY);
  const column = cells[0]?.indexOf('Sonst') ?? -1;
  const defaults = cells.map((row) => [row[0], row[1], row[column]] as Cell[]);
  const { settings } = read([['Einstellung', 'Für', 'Ihr Wert'], ...defaults.slice(1)]).memory;
  expect(settings).toEqual(Object.fromEntries(SETTING_NAMES.map((name) => [name, SETTINGS[name].default])));
});

test('what is said already stays as its owner wrote it', () => {
  const cells = written(WHOLE_MEMORY);
  const own = cells.map((row) =>
    row.map((cell) => (cell === 'nein' ? 'NEIN' : cell === 'ACME' ? 'Acme' : cell)),
  );
  const change = settingsChange(read(own), linesOf(WHOLE_MEMORY), NAMES, 'de_AT');
  expect(isChange(change)).toBe(false);
});

test('what differs is written, what is new comes below, and what is gone goes', () => {
  const { rates, currency, ...rest } = WHOLE_MEMORY;
  const now: Memory = {
    ...rest,
    settings: { ...rest.settings, margin: 20 },
    aliases: { ...rest.aliases, birch: 'acme' },
    rates: {},
  };
  const cells = written(WHOLE_MEMORY);
  const after = changed(cells, now);
  expect(read(after).memory).toEqual(named(now));
  expect(after).toHaveLength(cells.length - Object.keys(rates).length + 1);
  expect(after.find(([name]) => name === 'Währung')?.[2]).toBe('');
});

test('rows and columns of the owner stay, in whatever order they are', () => {
  const [headings = [], ...rows] = written(WHOLE_MEMORY).map((row) => ['own', ...[...row].reverse()]);
  const sorted = [headings, ...rows.reverse(), ['remark', 'my own row', '', 'x', '', '', '']];
  const after = changed(sorted, { ...EMPTY, settings: { margin: 20 }, retentions: { cedar: true } });
  expect(after.slice(0, sorted.length).map(([own]) => own)).toEqual(sorted.map(([own]) => own));
  expect(after).toContainEqual(['remark', 'my own row', '', 'x', '', '', '']);
  expect(read(after).memory).toEqual({ ...EMPTY, settings: { margin: 20 }, retentions: { CEDAR: true } });
});

test('a value that cannot be read stays until there is another', () => {
  const cells = [...written(EMPTY), ['Wechselkurs', 'USD', 'soon', '', '', '']];
  expect(changed(cells, EMPTY)).toEqual(cells);
  expect(read(changed(cells, { ...EMPTY, rates: { USD: 0.9 } })).memory.rates).toEqual({ USD: 0.9 });
});

test('a thousand merged clients are remembered', () => {
  const aliases = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`TWIN ${index}`, 'ACME']));
  const lower = Object.fromEntries(Object.keys(aliases).map((name) => [name.toLowerCase(), 'acme']));
  expect(read(changed(written(EMPTY), { ...EMPTY, aliases: lower })).memory.aliases).toEqual(aliases);
});
