import { columnLetters } from '../model/a1-notation';
import {
  FIXED_NAMES,
  isAboutClients,
  isAssumption,
  isKeyed,
  type LineName,
  type LineValue,
  lineKey,
  lineTypeOf,
  type MemoryLine,
} from '../model/memory-line';
import { SETTINGS } from '../model/settings';
import {
  SETTINGS_COLUMNS,
  type SettingsChange,
  type SettingsColumn,
  type SettingsRow,
  type SettingsSheet,
  type SettingsWords,
} from '../model/settings-sheet';
import type { SheetPlan, SheetValue } from '../model/sheet-plan';
import { SETTINGS_WORDS } from '../words/settings-words-for';
import { languageOfLocale } from '../words/words-for';
import { dayFormat } from './day-format';

/** How clients are named in the sheet, and found again: both by what they are called in the memory. */
export interface ClientNames {
  nameOf(key: string): string;
  keyOf(name: string): string;
}

const WIDTHS: Record<SettingsColumn, number> = {
  setting: 250,
  subject: 220,
  value: 160,
  unit: 90,
  otherwise: 90,
  meaning: 560,
};

/** The number format of a cell that is shown as it was typed. */
const PLAIN = 'General';

/** A row as it is written: the cell of each column, and its number format. */
type Row = Record<SettingsColumn, { value: SheetValue; format: string }>;

/** The sheet Energy settings with a row for every setting, and one for all else that is remembered. */
export function settingsSheet(lines: MemoryLine[], names: ClientNames, locale: string): SheetPlan {
  const write = rowWriter(names, locale);
  const fixed = new Map(lines.map((line) => [line.name, line.value]));
  const rows = [
    ...FIXED_NAMES.map((name) => write({ name, subject: '', value: fixed.get(name) })),
    ...lines.filter(({ name }) => isKeyed(name)).map(write),
  ];
  const { sheet, headings } = SETTINGS_WORDS[languageOfLocale(locale)];
  return {
    name: sheet,
    headings: SETTINGS_COLUMNS.map((column) => headings[column]),
    columns: SETTINGS_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    rows: rows.map((row) => SETTINGS_COLUMNS.map((column) => row[column].value)),
    formats: rows.map((row) => SETTINGS_COLUMNS.map((column) => row[column].format)),
  };
}

/**
 * What changes in the sheet that is there, so that it says all lines and no others. What says so already stays as its owner
 * wrote it, and so does a row with a value that cannot be read.
 */
export function settingsChange(
  sheet: SettingsSheet,
  lines: MemoryLine[],
  names: ClientNames,
  locale: string,
): SettingsChange {
  const write = rowWriter(names, locale);
  const keyIn = (line: Parameters<typeof lineKey>[0]): string => lineKey(line, names.keyOf);
  const rows = new Map(sheet.rows.map((row) => [keyIn(row), row]));
  const wanted = new Map(lines.map((line) => [keyIn(line), line]));
  const isSaid = (row: SettingsRow | undefined, line: MemoryLine): boolean =>
    row?.value !== undefined && sameValue(row.name, row.value, line.value, names);
  const changed = [...wanted].flatMap(([key, line]) => {
    const row = rows.get(key);
    return row && !isSaid(row, line) ? [{ row, value: write(line).value.value }] : [];
  });
  const gone = sheet.rows.filter((row) => row.value !== undefined && !wanted.has(keyIn(row)));
  const cut = gone.filter(({ name, hasMore }) => isKeyed(name) && !hasMore);
  const blanks = gone.filter((row) => !cut.includes(row));
  const column = sheet.columns.get('value') ?? 1;
  const added = addedRows(
    sheet,
    [...wanted].filter(([key]) => !rows.has(key)).map(([, line]) => write(line)),
  );
  const above = added.rows.length > 0 ? sheet.rows.slice(-1) : [];
  return {
    sheet: sheet.sheet,
    cells: [
      ...changed.map(({ row, value }) => ({ row: row.row, column, value })),
      ...blanks.flatMap((row) => blankCells(row, sheet)),
    ],
    added,
    deleted: cut.map(({ row }) => row).sort((a, b) => b - a),
    known: [...changed.map(({ row }) => row), ...gone, ...above].flatMap((row) => knownCells(row, sheet)),
  };
}

/** Whether a change changes anything. */
export function isChange({ cells, added, deleted }: SettingsChange): boolean {
  return cells.length + added.rows.length + deleted.length > 0;
}

/** A row is known by its setting and by what it is for. */
function knownCells({ row, texts }: SettingsRow, { columns }: SettingsSheet): SettingsChange['known'] {
  return (['setting', 'subject'] as const).map((name) => ({
    row,
    column: columns.get(name) ?? 1,
    text: texts[name],
  }));
}

/** A setting that every book has loses its value; of any other row all that is ours goes. */
function blankCells({ row, name }: SettingsRow, { columns }: SettingsSheet): SettingsChange['cells'] {
  const own = isKeyed(name) ? [...columns.values()] : [columns.get('value') ?? 1];
  return own.map((column) => ({ row, column, value: null }));
}

function sameValue(name: LineName, a: LineValue, b: LineValue, { keyOf }: ClientNames): boolean {
  if (isAboutClients(name) && typeof a === 'string' && typeof b === 'string') return keyOf(a) === keyOf(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Rows below all others, each cell under its heading. */
function addedRows({ columns, lastRow }: SettingsSheet, rows: Row[]): SettingsChange['added'] {
  const [first, last] = [Math.min(...columns.values()), Math.max(...columns.values())];
  const places = new Map([...columns].map(([name, column]) => [column, name]));
  const across = Array.from({ length: last - first + 1 }, (_, index) => places.get(first + index));
  const cellsOf = <T>(one: (row: Row, column: SettingsColumn) => T, none: T): T[][] =>
    rows.map((row) => across.map((column) => (column ? one(row, column) : none)));
  return {
    row: lastRow + 1,
    column: first,
    rows: cellsOf<SheetValue>((row, column) => row[column].value, null),
    formats: cellsOf((row, column) => row[column].format, PLAIN),
  };
}

/** Makes the writer of a line as a row, in the words of a book; without a value the cell is empty. */
function rowWriter(
  { nameOf }: ClientNames,
  locale: string,
): (line: Omit<MemoryLine, 'value'> & { value: LineValue | undefined }) => Row {
  const language = languageOfLocale(locale);
  const words = SETTINGS_WORDS[language];
  return ({ name, subject, role, value }) => {
    const format = formatOf(name, dayFormat(language));
    const subjectName = isAboutClients(name) ? nameOf(subject) : subject;
    const shown = isAboutClients(name) && typeof value === 'string' ? nameOf(value) : value;
    const text = (one: SheetValue): Row[SettingsColumn] => ({ value: one, format: PLAIN });
    return {
      setting: text(words.names[name]),
      subject: text(role ? `${subjectName}: ${words.roles[role]}` : subjectName || null),
      value: { value: shown === undefined ? null : cellOf(name, shown, words), format },
      unit: text(isAssumption(name) ? words.units[SETTINGS[name].unit] || null : null),
      otherwise: { value: isAssumption(name) ? cellOf(name, SETTINGS[name].default, words) : null, format },
      meaning: text(words.meanings[name]),
    };
  };
}

function formatOf(name: LineName, day: string): string {
  if (isAssumption(name)) return SETTINGS[name].unit.startsWith('percent') ? '0.0%' : PLAIN;
  return lineTypeOf(name) === 'day' ? day : PLAIN;
}

/** A value as its cell holds it. */
function cellOf(name: LineName, value: LineValue, words: SettingsWords): SheetValue {
  if (typeof value === 'object')
    return value.column === 0 ? words.noColumn : `${value.heading} (${columnLetters(value.column)})`.trim();
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (isAssumption(name) && typeof value === 'number') return figureCell(SETTINGS[name].unit, value, words);
  if (lineTypeOf(name) === 'day' && typeof value === 'number') return { day: value };
  return lineTypeOf(name) === 'kind' ? kindName(value, words) : value;
}

/** Percent as a fraction, which its number format shows as percent. */
function figureCell(unit: string, value: number, words: SettingsWords): SheetValue {
  if (unit === 'yes or no') return value === 1 ? words.yes : words.no;
  return unit.startsWith('percent') ? value / 100 : value;
}

function kindName(value: LineValue, { kinds }: SettingsWords): SheetValue {
  return Object.entries(kinds).find(([kind]) => kind === value)?.[1] ?? null;
}
