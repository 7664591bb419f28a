import type { EntryPlace, Review, SheetPlan, SheetValue } from '../../src/actions/exchange';
import { columnLetters } from '../../src/model/a1-notation';
import { ENTRY_FIELD_NAMES, ENTRY_FIELDS, type Entry } from '../../src/model/entry';
import type { ClientReport } from '../../src/model/report';
import type { Table } from '../../src/model/table';
import { deScreen } from '../../src/words/de/screen';
import { enScreen } from '../../src/words/en/screen';
import type { ScreenWords } from '../../src/words/screen-words';
import { formulaCall, headed, tableRange, tablesToRead } from './formula-plan';

const NAME = 'Client Energy';

const COLUMNS = ['client', ...ENTRY_FIELD_NAMES] as const;

/** Formulas beside the entries, with the number format and the width of their column. */
const FORMULAS: [name: string, format: string, width: number][] = [
  ['CLIENT_ENERGY', '0', 70],
  ['CLIENT_VERDICT', '@', 100],
  ['CLIENT_KIND', '@', 110],
  ['CLIENT_VALUE', '#,##0', 100],
  ['CLIENT_HOURS', '0.0', 70],
  ['CLIENT_WHY', '@', 560],
];

/** Whom to highlight: live lists of names, which the rules look up. */
const LISTS = ['to_part', 'to_talk'] as const;

/** What the lists hold: those decided for, and those advised where nothing is decided yet. */
const MARKED = { to_part: 'part', to_talk: 'talk' } as const;

/** The first of the two columns of the whale curve, from which the chart is drawn. */
const WHALE = COLUMNS.length + FORMULAS.length + LISTS.length + 1;
const WHALE_WIDTHS = [70, 120];

const DAYS = ENTRY_FIELD_NAMES.filter((field) => ENTRY_FIELDS[field].type === 'day');

/** The column of a field, or of a list of whom to highlight, in a sheet as it is made; counted from 1. */
export function plannedColumn(field: (typeof COLUMNS)[number] | (typeof LISTS)[number]): number {
  const list = LISTS.indexOf(field as (typeof LISTS)[number]);
  return list < 0 ? COLUMNS.indexOf(field as 'client') + 1 : COLUMNS.length + FORMULAS.length + list + 1;
}

/** The Client Energy sheet, and how it is made where there is none yet; words and locale are the book's. */
export function entryPlace(review: Review, tables: Table[], locale: string, words: ScreenWords): EntryPlace {
  const { report, entries, entrySheet } = review;
  const known = new Set(Object.keys(entries));
  const missing = report.clients.filter(({ key }) => entrySheet === '' || !known.has(key));
  return {
    sheet: entrySheet,
    plan: entrySheet === '' ? entryPlan(report.clients, tables, locale, words) : null,
    missing: missing.map((client) => labelOf(client, review)).sort((a, b) => a.localeCompare(b)),
  };
}

/** What a client is called in the sheet: the name, or the number where others have the same name. */
export function labelOf({ name, key }: ClientReport, { namesakes }: Review): string {
  return namesakes.includes(key) ? key : name;
}

/** Cells for some fields of an entry, in the words of the book. */
export function entryCells(
  change: Partial<Entry>,
  { decisions }: ScreenWords['sidebar'],
): Partial<Record<keyof Entry, SheetValue>> {
  const { decision, ...others } = change;
  const cells: Partial<Record<keyof Entry, SheetValue>> = { ...others };
  if (decision !== undefined) cells.decision = decision && decisions[decision];
  for (const field of DAYS) {
    const day = change[field];
    if (typeof day === 'number') cells[field] = { day };
  }
  return cells;
}

function entryPlan(clients: ClientReport[], tables: Table[], locale: string, words: ScreenWords): SheetPlan {
  const { sheetHelp, decisions } = words.sidebar;
  // Currencies are never added.
  const isOneCurrency = new Set(clients.map(({ currency }) => currency)).size < 2;
  const list = [
    'A1:A',
    ...tablesToRead(tables).map((table) => tableRange(table, NAME, tables)),
    `A1:${columnLetters(plannedColumn('joy'))}`,
  ];
  const formats: SheetPlan['formats'] = {};
  for (const field of DAYS)
    formats[plannedColumn(field)] = words.language === 'de' ? 'dd.mm.yyyy' : 'd mmm yyyy';
  FORMULAS.forEach(([, format], index) => {
    formats[COLUMNS.length + index + 1] = format;
  });
  formats[WHALE + 1] = '#,##0';
  return {
    name: NAME,
    rows: [[words.roles.client, ...ENTRY_FIELD_NAMES.map((field) => words.roles[ENTRY_FIELDS[field].role])]],
    widths: [
      210,
      ...ENTRY_FIELD_NAMES.map((field) => ENTRY_FIELDS[field].width),
      ...FORMULAS.map(([, , width]) => width),
      ...LISTS.map(() => 180),
      ...WHALE_WIDTHS,
    ],
    formats,
    choices: [
      { column: plannedColumn('joy'), values: ['1', '2', '3', '4', '5'], help: sheetHelp.joy },
      {
        column: plannedColumn('decision'),
        values: Object.values(decisions),
        help: `${sheetHelp.decision} ${Object.values(decisions).join(', ')}`,
      },
      // No values: a day.
      ...DAYS.map((field) => ({
        column: plannedColumn(field),
        values: [],
        help: words.roles[ENTRY_FIELDS[field].role],
      })),
    ],
    formulas: [
      ...FORMULAS.map(([name]) => formulaCall(name, list, locale)),
      ...LISTS.map((name) => markedNames(name, locale, words)),
      ...(isOneCurrency ? [whaleCurve(locale, words)] : []),
    ],
    guard: sheetHelp.guard,
    chart: isOneCurrency ? { column: WHALE, title: words.sidebar.whale.title } : null,
  };
}

/** The cells below the heading of a column, to its end. */
function below(column: number): string {
  return `${columnLetters(column)}2:${columnLetters(column)}`;
}

/**
 * The names that are decided for, or advised where nothing is decided yet, below a heading. Advice is given in the
 * language of the book's headings, which need not be that of its locale, so the words of both are looked for.
 */
function markedNames(list: (typeof LISTS)[number], locale: string, words: ScreenWords): string {
  const decision = below(plannedColumn('decision'));
  const verdict = below(firstOf('CLIENT_VERDICT'));
  const isMarked = [deScreen, enScreen]
    .map(({ sidebar }) => `"${sidebar.decisions[MARKED[list]]}"`)
    .map((word) => `(${decision}=${word})+(${decision}="")*(${verdict}=${word})`)
    .join('+');
  return listed(words.roles[list], inner('FILTER', [below(1), isMarked], locale), locale);
}

/**
 * How many clients, and what is left of them, added up from the best on, in two columns below headings: SORT puts negative
 * values in order, SCAN takes them off.
 */
function whaleCurve(locale: string, words: ScreenWords): string {
  const call = (name: string, ...list: string[]): string => inner(name, list, locale);
  const value = below(firstOf('CLIENT_VALUE'));
  const sorted = call('SORT', `-${call('FILTER', value, call('ISNUMBER', value))}`);
  const sums = call('SCAN', '0', sorted, call('LAMBDA', 'sum', 'value', 'sum-value'));
  const curve = call('HSTACK', call('SEQUENCE', call('COUNT', value)), sums);
  const headings = call('HSTACK', `"${words.roles.client}"`, `"${words.cells.value}"`);
  return `=${call('VSTACK', headings, call('IFERROR', curve, '""'))}`;
}

/** A list below its heading, in one formula; nothing where there is nothing to list. */
function listed(heading: string, list: string, locale: string): string {
  return headed(heading, formulaCall('IFERROR', [list, '""'], locale), locale);
}

/** A call inside a formula. */
function inner(name: string, list: string[], locale: string): string {
  return formulaCall(name, list, locale).slice(1);
}

/** The column that one of the formulas fills. */
function firstOf(name: string): number {
  return COLUMNS.length + FORMULAS.findIndex(([one]) => one === name) + 1;
}
