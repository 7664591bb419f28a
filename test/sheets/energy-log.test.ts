import { TALK_LINES } from '../../src/model/line';
import { EVENT_KINDS } from '../../src/model/log-event';
import { understandTables } from '../../src/reading/understand-table';
import {
  cellOf,
  cellsOfLine,
  energyLog,
  isTakenBelow,
  logLine,
  rowOfLine,
} from '../../src/sheets/energy-log';
import { tableOf } from './tables';

const LOG = tableOf('Log', 'log', ['issued', 'client', 'event', 'minutes', 'founded'], { lastRow: 3 });
const incident = { day: 20_000, what: 'haggled', minutes: 20 } as const;
const line = () => logLine('Acme', incident, 'en_GB');
const row = ['2024-10-04', 'Acme', 'Haggled over the price', 20, ''];

test('an incident is a line in the words of the book', () => {
  expect(line().map(([, value]) => cellOf(value))).toEqual(row);
  const card = logLine('Acme', { ...incident, what: 'waiting', minutes: null }, 'de_DE');
  expect(card.map(([, value]) => cellOf(value)).slice(2)).toEqual(['Gelbe Karte: Warten aufs Geld', '', '']);
});

test.each([
  ['unfounded-complaint', 'no'],
  ['founded-complaint', 'yes'],
  ['reminder', ''],
] as const)('whether there was a reason for a %s: “%s”', (what, founded) => {
  expect(logLine('Acme', { ...incident, what }, 'en_GB').at(-1)).toEqual(['founded', founded]);
});

test('every incident and every line to talk about has a word', () => {
  const texts = [...EVENT_KINDS, ...TALK_LINES].map(
    (what) => logLine('A', { ...incident, what }, 'en_GB')[2]?.[1],
  );
  expect(new Set(texts).size).toBe(EVENT_KINDS.length + TALK_LINES.length);
});

test.each(['de_DE', 'en_GB'])('a log that is made in %s is read as one', (locale) => {
  const plan = energyLog(logLine('Acme', { ...incident, what: 'unfounded-complaint' }, locale), locale);
  const cells = [plan.headings, ...plan.rows.map((values) => values.map(cellOf))];
  const [table] = understandTables({ sheet: plan.name, cells }, { locale });
  expect(table?.kind).toBe('log');
  expect(table?.columns.map(({ role }) => role)).toEqual(['issued', 'client', 'event', 'minutes', 'founded']);
  expect(plan.columns.map(({ width }) => width)).toEqual([104, 210, 300, 80, 96]);
  expect(plan.columns[0]?.format).toBe(locale === 'de_DE' ? 'dd.mm.yyyy' : 'd mmm yyyy');
  expect(plan.rows.map((values) => values.map(cellOf)[1])).toEqual(['Acme']);
});

test('cells go into the columns that the log has', () => {
  expect(cellsOfLine(LOG, 2, line()).map(({ column }) => column)).toEqual([1, 2, 3, 4, 5]);
  const other = tableOf('Mine', 'log', ['event', '', 'client', 'issued']);
  expect(cellsOfLine(other, 5, line())).toEqual([
    { row: 5, column: 4, value: { day: 20_000 } },
    { row: 5, column: 3, value: 'Acme' },
    { row: 5, column: 1, value: 'Haggled over the price' },
  ]);
});

test('a line is found in the last row that says just this', () => {
  const grid = (...rows: unknown[][]) => ({ sheet: 'Log', cells: [[], ...rows] as never[][] });
  expect(rowOfLine(LOG, grid(row, row), line())).toBe(3);
  expect(rowOfLine(LOG, grid(row, [...row.slice(0, 3), 30, '']), line())).toBe(2);
  expect(rowOfLine(LOG, grid(row.map((cell) => (cell === '' ? undefined : ` ${cell} `))), line())).toBe(2);
  expect(rowOfLine(LOG, grid(['2024-10-05', ...row.slice(1)], []), line())).toBeUndefined();
});

test('what is below a log is noticed, in its own columns', () => {
  const grid = (below: unknown[]) => ({ sheet: 'Log', cells: [[], [], [], below] as never[][] });
  expect(isTakenBelow(LOG, [LOG], grid(['', '', '', '', '']))).toBe(false);
  expect(isTakenBelow(LOG, [LOG], { sheet: 'Log', cells: [] })).toBe(false);
  expect(isTakenBelow(LOG, [LOG], grid(['', '', 'Total', '', '']))).toBe(true);
  expect(isTakenBelow(LOG, [LOG], grid(['x', '', '', '', '']))).toBe(true);
  expect(isTakenBelow({ ...LOG, firstColumn: 2 }, [LOG], grid(['beside', '', '', '', '']))).toBe(false);
  expect(isTakenBelow(LOG, [LOG], grid(['', '', '', '', '', 'beside']))).toBe(false);
  expect(isTakenBelow(LOG, [LOG, tableOf('Log', 'other', [], { headingRow: 9 })], grid([]))).toBe(true);
});
