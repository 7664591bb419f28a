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
import { profileOf } from './column-profile';
import { type Assignment, assignExtras, assignRoles } from './column-roles';
import { CONFIDENT_MATCH, matchesOf } from './heading-match';
import { choicesByHeadings, chosenIn, withChoices } from './role-choices';
import { isBlankRow, isLoneCell, isTotalRow, rowAt } from './row-shape';
import { areasOf, type Place } from './table-areas';
import { kindOf } from './table-kind';
import { problemsOf } from './table-problems';

/** The tables of a grid, as far as they can be understood; none where there are no headings. */
export function understandTables(grid: Grid, options: ReadOptions): Table[] {
  return areasOf(grid.cells).map((place, index) => {
    const key = index === 0 ? grid.sheet : `${grid.sheet} (${index + 1})`;
    const choices = options.choices ?? {};
    const own = grid.sheet === '' ? choicesByHeadings(choices, place.headings.texts) : choices[key];
    return understandPlace(grid, place, key, own ?? {});
  });
}

function understandPlace(
  { sheet, cells }: Grid,
  place: Place,
  key: string,
  choices: Partial<Record<Role, RoleChoice>>,
): Table {
  const { texts, bottom } = place.headings;
  const { first, last } = place.stripe;
  // Sums below say nothing of what a column holds.
  const entries = { ...place, end: lastRowOf(cells, place, []) };
  const contents = texts.map((_, column) =>
    profileOf(column < first || column > last ? [] : cellsBelow(cells, entries, column)),
  );
  const chosen = chosenIn(choices, texts);
  const columns = columnsOf(cells, place, withChoices(assignRoles(texts, contents), chosen));
  const kind = kindOf(texts, columns);
  if (kind === 'payments') asPayments(columns);
  columns.push(...columnsOf(cells, place, assignExtras(kind, texts, contents, columns)));
  const table: Table = {
    sheet,
    key,
    kind,
    grain: 'invoice',
    headingRow: bottom + 1,
    headings: texts,
    firstColumn: first + 1,
    lastColumn: last + 1,
    firstRow: bottom + 2,
    lastRow: lastRowOf(cells, place, columns),
    language: languageOf(texts),
    columns,
    problems: [],
  };
  return { ...table, grain: grainOf(table, cells, place), problems: problemsOf(table, contents) };
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

function* cellsBelow(cells: Cell[][], { headings, end }: Place, column: number): Generator<Cell> {
  for (let row = headings.bottom + 1; row < end; row += 1) yield cells[row]?.[column];
}

/** The columns of some assignments, from left to right, each with its first filled cell. */
function columnsOf(cells: Cell[][], place: Place, assignments: Assignment[]): Column[] {
  return [...assignments]
    .sort((a, b) => a.column - b.column)
    .map(({ column, role, score }) => {
      let sample = '';
      for (const cell of cellsBelow(cells, place, column)) {
        sample = textOf(cell);
        if (sample !== '') break;
      }
      return {
        role,
        heading: place.headings.texts[column] ?? '',
        column: column + 1,
        sample,
        unsure: score < CONFIDENT_MATCH,
      };
    });
}

/** The last row that is filled and neither a total nor the remark below one. */
function lastRowOf(cells: Cell[][], { headings, stripe, end }: Place, columns: Column[]): number {
  const entries = entryColumnsOf(columns);
  for (let row = end - 1; row > headings.bottom; row -= 1) {
    const own = rowAt(cells, row);
    if (isBlankRow(own, stripe) || isTotalRow(own, stripe, entries)) continue;
    const isRemark = isLoneCell(own, stripe) && isBlankRow(rowAt(cells, row - 1), stripe);
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

/** The language that most headings are in; English where as many are in it. */
function languageOf(headings: string[]): string | undefined {
  return mostCommon(
    headings.flatMap((heading) => {
      const match = matchesOf(heading).sort((a, b) => b.score - a.score)[0];
      return match && match.score >= CONFIDENT_MATCH ? match.language : [];
    }),
    'en',
  );
}

const lineWords = lazy(() => new Set(wordsOfAll(({ headings }) => headings.lines)));

/** One row a line where a heading speaks of lines and numbers come again. */
function grainOf(table: Table, cells: Cell[][], place: Place): 'invoice' | 'line' {
  const number = columnOf(table.columns, 'number');
  const ofLines = table.headings.filter((heading) => hasWord(heading, lineWords()));
  if (ofLines.length === 0 || table.kind === 'payments') return 'invoice';
  if (!number) return ofLines.length > 1 ? 'line' : 'invoice';
  const numbers = [...cellsBelow(cells, place, number.column - 1)].map(String).filter(Boolean);
  if (new Set(numbers).size < numbers.length) return 'line';
  return ofLines.length > 1 && numbers.length < 3 ? 'line' : 'invoice';
}
