import { columnLetters } from '../model/a1-notation';
import { ENTRY_FIELD_NAMES, ENTRY_FIELDS, type EntryField } from '../model/entry';
import { Refusal } from '../model/refusal';
import type { ClientReport } from '../model/report';
import type { PlannedColumn, SheetPlan, Validation } from '../model/sheet-plan';
import type { SheetWords } from '../words/sheet-words';
import { sheetWordsFor } from '../words/sheet-words-for';
import { LIVE_COLUMNS, plannedColumn } from './client-energy-columns';
import { clientEnergyFormulas } from './client-energy-formulas';
import { dayFormat } from './day-format';
import { choicesOf } from './entry-cells';
import { settingsArgument } from './settings-argument';
import { type RangeSource, tableRange, tablesToRead } from './table-range';

const NAME = 'Client Energy';

/**
 * The Client Energy sheet with a row for each of some names; `clients` and `source` are those of the book, whose
 * figures its formulas show.
 */
export function clientEnergySheet(
  names: string[],
  clients: Pick<ClientReport, 'currency'>[],
  source: RangeSource,
): SheetPlan {
  const { locale } = source;
  const words = sheetWordsFor(locale);
  // Currencies are never added.
  const hasCurve = new Set(clients.map(({ currency }) => currency)).size < 2;
  const { ranges, changing } = readRanges(source);
  return {
    name: NAME,
    headings: [words.columns.client, ...ENTRY_FIELD_NAMES.map((field) => headingOf(field, words))],
    rows: names.map((name) => [name, ...ENTRY_FIELD_NAMES.map(() => null)]),
    columns: [
      { width: 210 },
      ...ENTRY_FIELD_NAMES.map((field) => columnOfField(field, words)),
      ...Object.values(LIVE_COLUMNS),
    ],
    liveFormulas: {
      formulas: clientEnergyFormulas(ranges, locale, hasCurve),
      protectionNote: words.protectionNote + changing.map(words.refreshNote).join(''),
    },
    ...(hasCurve ? { chart: { column: plannedColumn('curveCount'), title: words.whaleTitle } } : {}),
  };
}

/**
 * What the formulas are given: clients, tables with joy, and Energy settings. Google gives no formula a column that changes by
 * itself. Where the energy hangs on one, they get no table and read the whole file instead; without settings they look for them.
 * `changing` are the places of such columns.
 */
function readRanges(source: RangeSource): { ranges: string[]; changing: string[] } {
  const changing: string[] = [];
  const unlessChanging = (ranges: () => string[]): string[] => {
    try {
      return ranges();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      changing.push(error.place);
      return [];
    }
  };
  const tables = unlessChanging(() => [
    ...tablesToRead(source.tables).map((table) => tableRange(table, NAME, source)),
    `A1:${columnLetters(plannedColumn('joy'))}`,
  ]);
  const settings = unlessChanging(() => settingsArgument(source.settings, source.volatile));
  return { ranges: ['A1:A', ...tables, ...settings], changing };
}

/** The heading of a field's column. */
export function headingOf(field: EntryField, { columns }: SheetWords): string {
  return columns[ENTRY_FIELDS[field].role];
}

/** How the column of a field is made. */
export function columnOfField(field: EntryField, words: SheetWords): PlannedColumn {
  const { width, type } = ENTRY_FIELDS[field];
  const isFolded = 'isFolded' in ENTRY_FIELDS[field];
  const validation = validationOf(field, words);
  return {
    width,
    ...(type === 'day' ? { format: dayFormat(words.language) } : {}),
    // A period such as "1/2" and a number of a telephone stay what they are.
    ...(isFolded ? { format: '@', isFolded } : {}),
    ...(validation ? { validation } : {}),
  };
}

/** What the cells of a field take; undefined where the owner may write anything. */
function validationOf(field: EntryField, words: SheetWords): Validation | undefined {
  const choices = choicesOf(field, words);
  if (choices) {
    const values = Object.values(choices);
    return { type: 'list', values, help: `${words.decisionHelp} ${values.join(', ')}` };
  }
  switch (ENTRY_FIELDS[field].type) {
    case 'rating':
      return { type: 'list', values: ['1', '2', '3', '4', '5'], help: words.joyHelp };
    case 'day':
      return { type: 'day', help: headingOf(field, words) };
    default:
      return undefined;
  }
}
