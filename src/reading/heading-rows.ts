import { memoized } from '../model/memoized';
import { plainHeading, textOf } from '../model/plain-text';
import type { Cell } from '../model/table';
import { amountReader } from './amount-format';
import { dateReader } from './date-format';
import { isAgeing } from './day-span';
import { CONFIDENT_MATCH, kindWords, type Match, matchesOf } from './heading-match';
import { type ColumnSpan, filledIn, isBlank, isBlankRow, isLoneCell, rowAt } from './row-shape';

/** How many rows are searched for headings. */
const HEADING_ROWS = 20;

/** The heading row or rows of a table. */
export interface Headings {
  /** Index from 0 of the first and the last of them: one row in most sheets, two where the upper row names groups. */
  top: number;
  bottom: number;
  /** The heading of every column of the grid, with two rows joined; empty where a column has none. */
  texts: string[];
}

const readDate = dateReader('day-first');
const readAmount = amountReader('.');

/**
 * The first headings in twenty rows, starting at a row: the row in which most cells mean something, or an earlier row that
 * holds only headings and has entries below. At least two cells must mean something, since a title may hold such a word by
 * chance.
 */
export function findHeadings(cells: Cell[][], span: ColumnSpan, from: number): Headings | undefined {
  const end = Math.min(cells.length, from + HEADING_ROWS);
  let best: { row: number; score: number } | undefined;
  for (let row = from; row < end; row += 1) {
    const meanings = meaningsOf(rowAt(cells, row), span).size;
    if (meanings >= 2 && meanings > (best?.score ?? 0)) best = { row, score: meanings };
  }
  if (!best) return undefined;
  // The row right above the best one may name groups; `headingsAt` looks at both together.
  for (let row = from; row < best.row - 1; row += 1) {
    if (isPureHeading(cells, span, row)) return headingsAt(cells, span, row);
  }
  return headingsAt(cells, span, best.row);
}

/** The row of the next table below, or of its title; undefined where there is none. */
export function nextTableBelow(cells: Cell[][], span: ColumnSpan, headings: Headings): number | undefined {
  const own = textsAt(cells, span, headings.bottom).join('\n');
  for (let row = headings.bottom + 2; row < cells.length; row += 1) {
    const above = rowAt(cells, row - 1);
    const titled =
      row > headings.bottom + 2 && isLoneCell(above, span) && isBlankRow(rowAt(cells, row - 2), span);
    if (!titled && !isBlankRow(above, span)) continue;
    // Printed lists repeat their headings on every page: the same headings continue the table.
    if (isPureHeading(cells, span, row) && textsAt(cells, span, row).join('\n') !== own)
      return titled ? row - 1 : row;
  }
  return undefined;
}

/** Whether a row holds only headings: most cells have a clear meaning, and a row of entries follows. */
function isPureHeading(cells: Cell[][], span: ColumnSpan, row: number): boolean {
  const filled = filledIn(rowAt(cells, row), span);
  if (filled.length < 2 || !filled.every(isCaption)) return false;
  const clear = filled.filter((cell) => isClear(cell as string));
  const meanings = meaningsOf(rowAt(cells, row), span).size;
  return meanings >= 2 && clear.length * 2 >= filled.length && hasEntryBelow(cells, span, row);
}

/** A text that may head a column: no figure, no "Client: Acme". */
function isCaption(cell: Cell): boolean {
  return typeof cell === 'string' && !/:\s*\S/.test(cell) && !isEntry(cell);
}

function isClear(text: string): boolean {
  return matchesOf(text).some(({ score }) => score >= CONFIDENT_MATCH) || isKindWord(text);
}

function hasEntryBelow(cells: Cell[][], span: ColumnSpan, row: number): boolean {
  // People like to leave a row free below the headings.
  return [cells[row + 1], cells[row + 2], cells[row + 3]].some(
    (below) => below !== undefined && filledIn(below, span).filter(isEntry).length > 0,
  );
}

/** Whether a sheet without headings holds rows of dates and amounts all the same. */
export function holdsEntries(cells: Cell[][]): boolean {
  const isDay = (cell: Cell): boolean => typeof cell === 'string' && typeof readDate(cell) === 'number';
  const isAmount = (cell: Cell): boolean =>
    typeof cell === 'number' ||
    (typeof cell === 'string' && typeof readAmount(cell) === 'number' && !isDay(cell));
  const rows = cells.slice(0, HEADING_ROWS * 2).filter((row) => row.some(isDay) && row.some(isAmount));
  return rows.length >= 2;
}

/** Whether a cell is a date, a number or an e-mail address, as a table has them and its headings do not. */
function isEntry(cell: Cell): boolean {
  if (typeof cell !== 'string') return !isBlank(cell);
  const amount = readAmount(cell);
  return (
    typeof amount === 'number' ||
    amount === 'ambiguous' ||
    typeof readDate(cell) === 'number' ||
    /@/.test(cell)
  );
}

/** The different things that the cells of a row mean. */
function meaningsOf(row: Cell[], { first, last }: ColumnSpan): Set<string> {
  const meanings = new Set<string>();
  for (let column = first; column <= last; column += 1) {
    const cell = row[column];
    if (typeof cell === 'string' && cell.trim() !== '') for (const one of meaningOf(cell)) meanings.add(one);
  }
  if (isAgeing(row.slice(first, last + 1).map(textOf))) meanings.add('ageing');
  return meanings;
}

/** The role that a heading names, else the heading itself if it is a word of some kind of table. */
function meaningOf(text: string): string[] {
  const match = bestMatchOf(text);
  if (match && match.score >= 0.5) return [match.role];
  return isKindWord(text) ? [plainHeading(text)] : [];
}

function bestMatchOf(text: string): Match | undefined {
  return matchesOf(text).sort((a, b) => b.score - a.score)[0];
}

/** Whether a heading is a word of some kind of table. Memoized, as matches are: the same cells are looked at several times. */
const isKindWord = memoized((text: string): boolean => Object.keys(kindWords([text])).length > 0);

function textsAt(cells: Cell[][], { first, last }: ColumnSpan, row: number): string[] {
  const own = rowAt(cells, row);
  const texts = new Array<string>(own.length).fill('');
  for (let column = first; column <= last && column < own.length; column += 1)
    texts[column] = textOf(own[column]);
  return texts;
}

/** Whether a heading names a client or a supplier: then it is that of a table of its own. */
export function namesSomebody(heading: string): boolean {
  return matchesOf(heading).some(
    ({ role, score }) => score >= CONFIDENT_MATCH && (role === 'client' || role === 'supplier'),
  );
}

/** The headings at a row, joined with the row above or below if both together say clearly more. */
function headingsAt(cells: Cell[][], span: ColumnSpan, row: number): Headings {
  const alone = { top: row, bottom: row, texts: textsAt(cells, span, row) };
  const pairs = [row - 1, row]
    .filter((top) => areTwoRows(cells, span, top))
    .map((top) => ({
      top,
      bottom: top + 1,
      texts: joined(textsAt(cells, span, top), textsAt(cells, span, top + 1)),
    }));
  // Two rows must say one clear heading more: a title above or a row of words below adds nothing.
  const sums = pairs.map((pair) => ({ pair, sum: meaningSum(pair.texts) }));
  const best = sums.sort((a, b) => b.sum - a.sum)[0];
  return best && best.sum > meaningSum(alone.texts) + CONFIDENT_MATCH ? best.pair : alone;
}

function areTwoRows(cells: Cell[][], span: ColumnSpan, top: number): boolean {
  const [upper, lower] = [cells[top], cells[top + 1]];
  return (
    upper !== undefined &&
    lower !== undefined &&
    [upper, lower].every((row) => filledIn(row, span).length >= 2 && filledIn(row, span).every(isCaption))
  );
}

/** Merged cells keep a group's name above its first column only. */
function joined(upper: string[], lower: string[]): string[] {
  let group = '';
  return lower.map((text, column) => {
    if (upper[column]) group = upper[column];
    if (!text) group = upper[column] ?? '';
    return [text ? group : upper[column], text].filter(Boolean).join(' ');
  });
}

/** How much a row of headings says: the best match of each role, and half a point for a word of some kind of table. */
function meaningSum(texts: string[]): number {
  const best = new Map<string, number>();
  for (const text of texts) {
    const match = bestMatchOf(text);
    if (match) best.set(match.role, Math.max(match.score, best.get(match.role) ?? 0));
    else if (text && isKindWord(text)) best.set(plainHeading(text), 0.5);
  }
  return [...best.values()].reduce((sum, score) => sum + score, 0);
}
