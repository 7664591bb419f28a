import { columnLetters } from '../model/a1-notation';
import type { Decision } from '../model/entry';
import type { Language } from '../model/language';
import { SHEET_WORDS, sheetWordsFor } from '../words/sheet-words-for';
import { languageOfLocale, wordsFor } from '../words/words-for';
import { type MarkList, plannedColumn } from './client-energy-columns';
import { callOf, formulaOf, headed, textLiteral } from './formula-text';

/** The functions that have a column in the Client Energy sheet. */
export const FUNCTIONS = [
  'CLIENT_ENERGY',
  'CLIENT_VERDICT',
  'CLIENT_KIND',
  'CLIENT_VALUE',
  'CLIENT_HOURS',
  'CLIENT_WHY',
] as const;

/** What the lists hold: those decided for, and those advised where nothing is decided yet. */
const LISTED: Record<MarkList, Decision> = { to_part: 'part', to_talk: 'talk' };

/**
 * The formulas of the Client Energy sheet side by side, one for a whole column each. `ranges` are what the cell functions
 * read; the curve is left out where money has several currencies.
 */
export function clientEnergyFormulas(ranges: string[], locale: string, hasCurve: boolean): string[] {
  return [
    ...FUNCTIONS.map((name) => formulaOf(name, ranges)),
    markedNames('to_part', locale),
    markedNames('to_talk', locale),
    ...(hasCurve ? [whaleCurveFormula(locale)] : []),
  ];
}

/**
 * The names that are decided for, or advised where nothing is decided yet, below a heading. Advice is given in the
 * language of the book's headings, which need not be that of its locale, so the words of both are looked for.
 */
function markedNames(list: MarkList, locale: string): string {
  const decision = below(plannedColumn('decision'));
  const verdict = below(plannedColumn('CLIENT_VERDICT'));
  const isMarked = (['de', 'en'] satisfies Language[])
    .map((language) => textLiteral(SHEET_WORDS[language].decisions[LISTED[list]]))
    .map((word) => `(${decision}=${word})+(${decision}="")*(${verdict}=${word})`)
    .join('+');
  // As text: a client whose name is a number is looked up by the text of a cell.
  const names = callOf('FILTER', [`${below(1)}&""`, isMarked]);
  // Nothing where there is nobody to list.
  return headed(sheetWordsFor(locale).columns[list], formulaOf('IFERROR', [names, '""']));
}

/**
 * How many clients, and what is left of them, added up from the best on, in two columns below headings: SORT puts negative
 * values in order, SCAN takes them off.
 */
function whaleCurveFormula(locale: string): string {
  const call = (name: string, ...list: string[]): string => callOf(name, list);
  const value = below(plannedColumn('CLIENT_VALUE'));
  const sorted = call('SORT', `-${call('FILTER', value, call('ISNUMBER', value))}`);
  const sums = call('SCAN', '0', sorted, call('LAMBDA', 'sum', 'value', 'sum-value'));
  const curve = call('HSTACK', call('SEQUENCE', call('COUNT', value)), sums);
  const { cells } = wordsFor(languageOfLocale(locale));
  const headings = call('HSTACK', textLiteral(cells.client), textLiteral(cells.value));
  // As wide as the headings: Sheets fills up what is narrower with #N/A.
  const nothing = call('HSTACK', '""', '""');
  return `=${call('VSTACK', headings, call('IFERROR', curve, nothing))}`;
}

/** The cells below the heading of a column, to its end. */
function below(column: number): string {
  return `${columnLetters(column)}2:${columnLetters(column)}`;
}
