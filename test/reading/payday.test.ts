import { isoFromDay } from '../../src/model/day';
import type { Cell, Column, Table } from '../../src/model/table';
import { columnReaders } from '../../src/reading/column-readers';
import { paydayReader, tellsDays } from '../../src/reading/payday';

function readers(cells: Cell[]) {
  const column: Column = { role: 'paid_on', heading: 'Paid', column: 1, sample: '', unsure: false };
  const table = {
    sheet: 'S',
    firstRow: 1,
    lastRow: cells.length,
    headingRow: 0,
    columns: [column],
  } as unknown as Table;
  const read = columnReaders({ sheet: 'S', cells: cells.map((cell) => [cell]) }, table, { locale: 'de_DE' });
  return { table, read, problems: read.problems };
}

test.each<[Cell, string | undefined, string | undefined]>([
  ['2025-01-20', '2025-01-20', undefined],
  ['', undefined, undefined],
  ['ja', undefined, 'paid'],
  [true, undefined, 'paid'],
  [false, undefined, 'open'],
  ['bar', undefined, 'paid'],
  ['PayPal', undefined, 'paid'],
  ['nein', undefined, 'open'],
  ['noch nicht', undefined, 'unpaid'],
  ['pas encore', undefined, 'unpaid'],
  ['Mahnung', undefined, 'unpaid'],
  ['bar am 20.01.2025', '2025-01-20', 'paid'],
  ['noch nicht, gemahnt am 20.01.2025', undefined, 'unpaid'],
])('%s', (cell, day, mark) => {
  const { read, problems } = readers([cell]);
  const payday = paydayReader(read);
  const found = payday.day(0);
  expect(found === undefined ? undefined : isoFromDay(found)).toBe(day);
  if (day === undefined) expect(payday.mark(0)).toBe(mark);
  expect(problems).toEqual([]);
});

test.each(['31.02.2025', '2025-13-45', '#N/A'])('%s is neither a day nor a mark, and is listed', (cell) => {
  const { read, problems } = readers([cell]);
  const payday = paydayReader(read);
  expect([payday.day(0), payday.mark(0)]).toEqual([undefined, undefined]);
  expect(problems).toMatchObject([{ code: 'unreadable-date', detail: cell }]);
});

test.each<[Cell[], boolean]>([
  [['ja', '2025-01-20'], true],
  [['ja', 'x'], false],
  [['', null], true],
])('a column of %j tells days: %s', (cells, wanted) => {
  const { table, read } = readers(cells);
  expect(tellsDays(table, read)).toBe(wanted);
});

test('without the column nothing is told', () => {
  const { table } = readers([]);
  const read = columnReaders({ sheet: 'S', cells: [[1]] }, { ...table, columns: [] }, {});
  expect(paydayReader(read).day(0)).toBeUndefined();
  expect(paydayReader(read).mark(0)).toBeUndefined();
  expect(tellsDays(table, read)).toBe(false);
});
