import type { FUniver } from '@univerjs/core/lib/facade';

/** A range without its last row, as people write them in Sheets: A2:A, Invoices!A1:H. */
const OPEN_RANGE =
  /((?<!')'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+!)?(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![A-Z0-9(!$])/gu;

/**
 * Sheets takes an open range to the last row of its sheet; Univer's engine takes it for nothing. So every formula
 * that is entered gets the row written out, before it reaches the engine. Sheets takes semicolons between arguments in every
 * locale; the engine gets the commas it knows.
 */
export function closeOpenRanges(api: FUniver): void {
  api.onBeforeCommandExecute((command) => {
    if (command.id !== 'sheet.command.set-range-values' && command.id !== 'sheet.mutation.set-range-values')
      return;
    const params = command.params as { value?: unknown; cellValue?: unknown; subUnitId?: string } | undefined;
    eachFormula(params?.value ?? params?.cellValue, (cell) => {
      cell.f = closed(withCommas(cell.f), api, params?.subUnitId);
    });
  });
}

function eachFormula(value: unknown, change: (cell: { f: string }) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (typeof (value as { f?: unknown }).f === 'string') {
    change(value as { f: string });
    return;
  }
  for (const inner of Object.values(value)) eachFormula(inner, change);
}

/** The formula with commas between its arguments; texts and names in quotes and lists in braces stay as they are. */
export function withCommas(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}|;/g, (part) =>
    part === ';' ? ',' : part,
  );
}

/** The formula with every open range taken to the last row of its sheet; texts in quotes stay as they are. */
function closed(formula: string, api: FUniver, ownSheet: string | undefined): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(OPEN_RANGE, (whole, sheet: string | undefined, from: string, to: string) => {
            const rows = rowCountOf(sheet, api, ownSheet);
            return rows ? `${sheet ?? ''}${from}:${to}${rows}` : whole;
          }),
    )
    .join('');
}

function rowCountOf(
  sheet: string | undefined,
  api: FUniver,
  ownSheet: string | undefined,
): number | undefined {
  const workbook = api.getActiveWorkbook();
  if (!sheet) {
    const own = ownSheet === undefined ? undefined : workbook?.getSheetBySheetId(ownSheet);
    return (own ?? workbook?.getActiveSheet())?.getMaxRows();
  }
  const name = sheet.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
  return workbook?.getSheetByName(name)?.getMaxRows();
}
