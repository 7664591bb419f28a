import { columnLetters } from '../model/a1-notation';
import { DECISIONS, ENTRY_FIELD_NAMES, ENTRY_FIELDS, type EntryField } from '../model/entry';
import type { ClientReport } from '../model/report';
import type { PlannedColumn, SheetPlan, Validation } from '../model/sheet-plan';
import type { SheetWords } from '../words/sheet-words';
import { sheetWordsFor } from '../words/sheet-words-for';
import { LIVE_COLUMNS, plannedColumn } from './client-energy-columns';
import { clientEnergyFormulas } from './client-energy-formulas';
import { dayFormat } from './day-format';
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

function headingOf(field: EntryField, { columns }: SheetWords): string {
  return columns[ENTRY_FIELDS[field].role];
}

function columnOfField(field: EntryField, words: SheetWords): PlannedColumn {
  const { width, type } = ENTRY_FIELDS[field];
  const validation = validationOf(field, words);
  return {
    width,
    ...(type === 'day' ? { format: dayFormat(words.language) } : {}),
    ...(validation ? { validation } : {}),
  };
}

/** What the cells of a field take; undefined where the owner may write anything. */
function validationOf(field: EntryField, words: SheetWords): Validation | undefined {
  switch (ENTRY_FIELDS[field].type) {
    case 'rating':
      return { type: 'list', values: ['1', '2', '3', '4', '5'], help: words.joyHelp };
    case 'decision': {
      const values = DECISIONS.map((decision) => words.decisions[decision]);
      return { type: 'list', values, help: `${words.decisionHelp} ${values.join(', ')}` };
    }
    case 'day':
      return { type: 'day', help: headingOf(field, words) };
    default:
      return undefined;
  }
}
