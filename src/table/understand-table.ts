import type { Problem } from '../core/problem';
import { contentOf } from './column-content';
import { type Assignment, assignRoles } from './column-roles';
import { CLEAR, isTotal, kindWords, LANGUAGES, matchesOf } from './heading-match';
import { plainHeading } from './plain-text';
import type { Cell, Column, Grid, ReadOptions, Role, Table } from './table';
import { kindOf } from './table-kind';

/** Headings are looked for in so many rows from the top. */
const HEADING_ROWS = 20;

/** The tables of a grid, as far as they can be understood; none where there are no headings. */
export function understandTables(grid: Grid, options: ReadOptions): Table[] {
  const choices = options.choices?.[grid.sheet] ?? {};
  const headingIndex = findHeadings(grid.cells);
  if (headingIndex === undefined) return [];
  const headings = grid.cells[headingIndex].map((cell) => String(cell ?? ''));
  const contents = headings.map((_, column) => contentOf(cellsBelow(grid.cells, headingIndex, column)));
  const assignments = withChoices(assignRoles(headings, contents), choices);
  const columns = assignments
    .sort((a, b) => a.column - b.column)
    .map(({ column, role, score }) => columnOf(grid.cells, headingIndex, column, role, score));
  const kind = kindOf(headings, columns);
  if (kind === 'payments') asPayments(columns);
  const table: Table = {
    sheet: grid.sheet,
    kind,
    grain: 'invoice',
    headingRow: headingIndex + 1,
    firstRow: headingIndex + 2,
    lastRow: lastRowOf(grid.cells, headingIndex),
    ...languageOf(headings),
    columns,
    problems: [],
  };
  return [{ ...table, grain: grainOf(table, grid.cells, headings), problems: problemsOf(table) }];
}

/** In a list of payments the date is the day of payment and the amount what was paid. */
function asPayments(columns: Column[]): void {
  for (const [from, to] of [
    ['issued', 'paid_on'],
    ['amount', 'paid_amount'],
  ] as const) {
    const column = columns.find(({ role }) => role === from);
    if (column && !columns.some(({ role }) => role === to)) column.role = to;
  }
}

/** The row in which most cells mean something; it needs two of them, since a title may hold one by chance. */
function findHeadings(cells: Cell[][]): number | undefined {
  let best: { row: number; score: number } | undefined;
  for (let row = 0; row < Math.min(cells.length, HEADING_ROWS); row += 1) {
    const texts = cells[row].filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
    const meanings = new Set(texts.flatMap(meaningOf));
    if (meanings.size >= 2 && meanings.size > (best?.score ?? 0)) best = { row, score: meanings.size };
  }
  return best?.row;
}

/** The role that a heading names; else itself, where it is a word of some kind of table. */
function meaningOf(text: string): string[] {
  const match = matchesOf(text).sort((a, b) => b.score - a.score)[0];
  if (match && match.score >= 0.5) return [match.role];
  return Object.keys(kindWords([text])).length > 0 ? [plainHeading(text)] : [];
}

function* cellsBelow(cells: Cell[][], headingIndex: number, column: number): Generator<Cell> {
  for (let row = headingIndex + 1; row < cells.length; row += 1) yield cells[row][column];
}

/** What the owner chose wins: the role goes to that column, and 0 takes it away. */
function withChoices(assignments: Assignment[], choices: Partial<Record<Role, number>>): Assignment[] {
  const chosen = Object.entries(choices) as [Role, number][];
  const free = assignments.filter(
    ({ column, role }) => choices[role] === undefined && !chosen.some(([, number]) => number === column + 1),
  );
  const given = chosen.filter(([, number]) => number > 0);
  return [...free, ...given.map(([role, number]) => ({ role, column: number - 1, score: 1 }))];
}

function columnOf(cells: Cell[][], headingIndex: number, column: number, role: Role, score: number): Column {
  let sample = '';
  for (const cell of cellsBelow(cells, headingIndex, column)) {
    sample = String(cell ?? '').trim();
    if (sample !== '') break;
  }
  const heading = String(cells[headingIndex][column] ?? '').trim();
  return { role, heading, column: column + 1, sample, unsure: score < CLEAR };
}

/** The last row that is filled and no total. */
function lastRowOf(cells: Cell[][], headingIndex: number): number {
  for (let row = cells.length - 1; row > headingIndex; row -= 1) {
    if (!isBlankRow(cells[row]) && !isTotalRow(cells[row])) return row + 1;
  }
  return headingIndex + 1;
}

/** Whether a row holds nothing. */
export function isBlankRow(cells: Cell[]): boolean {
  return cells.every((cell) => cell === '' || cell === null || cell === undefined);
}

/** Whether a row's first text says that it sums up the others. */
export function isTotalRow(cells: Cell[]): boolean {
  const first = cells.find((cell) => cell !== '' && cell !== null && cell !== undefined);
  return typeof first === 'string' && isTotal(first);
}

/** The language that most headings are in. */
function languageOf(headings: string[]): { language?: string } {
  const counts = new Map<string, number>();
  for (const heading of headings) {
    const match = matchesOf(heading).sort((a, b) => b.score - a.score)[0];
    if (match && match.score >= CLEAR) counts.set(match.language, (counts.get(match.language) ?? 0) + 1);
  }
  const best = LANGUAGES.map(({ language }) => language).sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  )[0];
  return counts.size > 0 ? { language: best } : {};
}

/** Headings that speak of the lines of an invoice. */
const LINE_WORDS = new Set(
  (
    'line item product quantity qty sku position pos unit description artikel menge produkt einzelpreis beschreibung ' +
    'article produit quantite prodotto articolo quantita materijal kolicina jedinica proizvod cijena'
  ).split(' '),
);

/** One row a line where a heading speaks of lines and numbers come again. */
function grainOf(table: Table, cells: Cell[][], headings: string[]): 'invoice' | 'line' {
  const number = table.columns.find(({ role }) => role === 'number');
  const ofLines = headings.filter((heading) =>
    plainHeading(heading)
      .split(' ')
      .some((word) => LINE_WORDS.has(word)),
  );
  if (ofLines.length === 0 || table.kind === 'payments') return 'invoice';
  if (!number) return ofLines.length > 1 ? 'line' : 'invoice';
  const numbers = [...cellsBelow(cells, table.headingRow - 1, number.column - 1)].map(String).filter(Boolean);
  if (new Set(numbers).size < numbers.length) return 'line';
  return ofLines.length > 1 && numbers.length < 3 ? 'line' : 'invoice';
}

function problemsOf(table: Table): Problem[] {
  const origin = { sheet: table.sheet, row: table.headingRow };
  const has = (role: Role): boolean => table.columns.some((column) => column.role === role);
  const problems: Problem[] = table.columns
    .filter(({ unsure }) => unsure)
    .map(({ column, heading }) => ({
      code: 'unsure-column',
      origin: { ...origin, column },
      detail: heading,
    }));
  if (table.kind === 'invoices') {
    if (!has('client')) problems.push({ code: 'no-client-column', origin, detail: '' });
    if (!has('amount') && !has('net') && !has('open'))
      problems.push({ code: 'no-amount-column', origin, detail: '' });
  } else if (!['clients', 'log', 'orders', 'other'].includes(table.kind)) {
    problems.push({ code: 'not-client-invoices', origin, detail: table.kind });
  }
  return problems;
}
