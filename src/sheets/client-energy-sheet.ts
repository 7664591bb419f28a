import { columnLetters } from '../model/a1-notation';
import { ENTRY_FIELD_NAMES, ENTRY_FIELDS, type EntryField } from '../model/entry';
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
  const { tables, locale } = source;
  const words = sheetWordsFor(locale);
  // Currencies are never added.
  const hasCurve = new Set(clients.map(({ currency }) => currency)).size < 2;
  const ranges = [
    'A1:A',
    ...tablesToRead(tables).map((table) => tableRange(table, NAME, source)),
    `A1:${columnLetters(plannedColumn('joy'))}`,
    ...settingsArgument(source.settings, source.volatile),
  ];
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
      protectionNote: words.protectionNote,
    },
    ...(hasCurve ? { chart: { column: plannedColumn('curveCount'), title: words.whaleTitle } } : {}),
  };
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
