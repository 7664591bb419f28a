import { wordsOfAll } from '../languages/languages';
import { lazy } from '../model/lazy';
import { mostCommon } from '../model/most-common';
import { hasWord, textOf } from '../model/plain-text';
import {
  type Cell,
  type Column,
  columnOf,
  type Grid,
  type ReadOptions,
  type Role,
  type RoleChoice,
  type Table,
} from '../model/table';
import type { ListKind } from '../model/table-kind';
import type { Assignment } from './assignment';
import { clientPlaceOf, titleColumn } from './client-place';
import { profileOf } from './column-profile';
import { assignExtras, assignRoles } from './column-roles';
import { documentTypeOf } from './document-type';
import { CONFIDENT_MATCH, matchesOf } from './heading-match';
import { choicesByHeadings, chosenIn, kindChosen, withChoices } from './role-choices';
import { isBlankRow, isLoneCell, isTotalRow, rowAt } from './row-shape';
import { settingsTable } from './settings-table';
import { areasOf, type TableArea } from './table-areas';
import { tableKindOf } from './table-kind';
import { problemsOf } from './table-problems';

/** The tables of a grid, as far as they can be understood; none where there are no headings. */
export function understandTables(grid: Grid, options: ReadOptions): Table[] {
  const settings = settingsTable(grid);
  if (settings) return [settings];
  return areasOf(grid.cells).map((area, index) => {
    const key = index === 0 ? grid.sheet : `${grid.sheet} (${index + 1})`;
    const choices = options.choices ?? {};
    const own = grid.sheet === '' ? choicesByHeadings(choices, area.headings.texts) : choices[key];
    return understandArea(
      grid,
      area,
      key,
      own ?? {},
      kindChosen(options.kinds ?? {}, key, area.headings.texts),
    );
  });
}

/** What is known of the columns of other tables beside this one. */
const NOT_OWN = profileOf([]);

function understandArea(
  { sheet, cells }: Grid,
  area: TableArea,
  key: string,
  choices: Partial<Record<Role, RoleChoice>>,
  chosenKind: ListKind | undefined,
): Table {
  const { texts, bottom } = area.headings;
  const { first, last } = area.span;
  // Sums at the end would blur what a column holds.
  const entries = { ...area, end: lastRowOf(cells, area, []) };
  const profiles = texts.map((_, column) =>
    column < first || column > last ? NOT_OWN : profileOf(cellsBelow(cells, entries, column)),
  );
  const chosen = chosenIn(choices, texts);
  const columns = columnsOf(cells, area, withChoices(assignRoles(texts, profiles), chosen));
  const rows = { first: bottom + 1, last: lastRowOf(cells, area, columns) - 1 };
  const clientIn = clientPlaceOf(cells, area.span, rows, columns, entryColumnsOf(columns));
  if (clientIn !== 'row') nameUnsure(columns, cells, area, rows);
  const kind = chosenKind === 'credits' ? 'invoices' : (chosenKind ?? tableKindOf(texts, columns));
  if (kind === 'payments') asPayments(columns);
  columns.push(...columnsOf(cells, area, assignExtras(kind, texts, profiles, columns)));
  const table: Table = {
    sheet,
    key,
    kind,
    isCredits: chosenKind === undefined ? areCredits(columns) : chosenKind === 'credits',
    rowGrain: 'invoice',
    clientIn,
    headingRow: bottom + 1,
    headings: texts,
    firstColumn: first + 1,
    lastColumn: last + 1,
    firstRow: bottom + 2,
    lastRow: lastRowOf(cells, area, columns),
    language: languageOf(texts),
    columns,
    problems: [],
  };
  return {
    ...table,
    rowGrain: rowGrainOf(table, cells, area),
    problems: problemsOf(table, profiles, chosenKind !== undefined),
  };
}

/** Whether the numbers are those of credit notes, and no column tells what each document is. */
function areCredits(columns: Column[]): boolean {
  const number = columnOf(columns, 'number')?.heading ?? '';
  return documentTypeOf(number) === 'credit' && columnOf(columns, 'type') === undefined;
}

/** Clients above their rows are marked unsure; where no column names them, that of the titles is added. */
function nameUnsure(
  columns: Column[],
  cells: Cell[][],
  { span, headings }: TableArea,
  rows: { first: number; last: number },
): void {
  const client = columnOf(columns, 'client');
  if (client) {
    client.unsure = true;
    return;
  }
  const column = titleColumn(cells, span, rows);
  if (column === undefined) return;
  const sample = textOf(rowAt(cells, rows.first)[column]);
  columns.push({
    role: 'client',
    heading: headings.texts[column] ?? '',
    column: column + 1,
    sample,
    unsure: true,
  });
}

/** In a list of payments the date is the day of payment and the amount what was paid. */
function asPayments(columns: Column[]): void {
  for (const [from, to] of [
    ['issued', 'paid_on'],
    ['amount', 'paid_amount'],
  ] as const) {
    const column = columnOf(columns, from);
    if (column && !columnOf(columns, to)) column.role = to;
  }
}

function* cellsBelow(cells: Cell[][], { headings, end }: TableArea, column: number): Generator<Cell> {
  for (let row = headings.bottom + 1; row < end; row += 1) yield cells[row]?.[column];
}

/** The columns of some assignments, from left to right, each with its first filled cell. */
function columnsOf(cells: Cell[][], area: TableArea, assignments: Assignment[]): Column[] {
  return [...assignments]
    .sort((a, b) => a.column - b.column)
    .map(({ column, role, score }) => {
      let sample = '';
      for (const cell of cellsBelow(cells, area, column)) {
        sample = textOf(cell);
        if (sample !== '') break;
      }
      return {
        role,
        heading: area.headings.texts[column] ?? '',
        column: column + 1,
        sample,
        unsure: score < CONFIDENT_MATCH,
      };
    });
}

/** The last row that is not blank, a total, or a remark below a total. */
function lastRowOf(cells: Cell[][], { headings, span, end }: TableArea, columns: Column[]): number {
  const entries = entryColumnsOf(columns);
  for (let row = end - 1; row > headings.bottom; row -= 1) {
    const own = rowAt(cells, row);
    if (isBlankRow(own, span) || isTotalRow(own, span, entries)) continue;
    const isRemark = isLoneCell(own, span) && isBlankRow(rowAt(cells, row - 1), span);
    if (!isRemark || columns.length < 2) return row + 1;
  }
  return headings.bottom + 1;
}

/** Columns, by index from 0, that every entry fills and no total does: its number and its dates. */
export function entryColumnsOf(columns: Column[]): number[] {
  return columns
    .filter(({ role }) => role === 'number' || role === 'issued' || role === 'due')
    .map(({ column }) => column - 1);
}

/** The language of most headings; English wins a tie. */
function languageOf(headings: string[]): string | undefined {
  return mostCommon(
    headings.flatMap((heading) => {
      const match = matchesOf(heading).sort((a, b) => b.score - a.score)[0];
      return match && match.score >= CONFIDENT_MATCH ? match.language : [];
    }),
    'en',
  );
}

/** Words in the headings of columns that only the lines of an invoice have. */
export const lineWords = lazy(() => new Set(wordsOfAll(({ headings }) => headings.lines)));

/** A row is a line of an invoice where a heading speaks of lines and numbers repeat. */
function rowGrainOf(table: Table, cells: Cell[][], area: TableArea): 'invoice' | 'line' {
  const number = columnOf(table.columns, 'number');
  const ofLines = table.headings.filter((heading) => hasWord(heading, lineWords()));
  if (ofLines.length === 0 || table.kind === 'payments') return 'invoice';
  if (!number) return ofLines.length > 1 ? 'line' : 'invoice';
  const numbers = [...cellsBelow(cells, area, number.column - 1)].map(String).filter(Boolean);
  if (new Set(numbers).size < numbers.length) return 'line';
  return ofLines.length > 1 && numbers.length < 3 ? 'line' : 'invoice';
}
