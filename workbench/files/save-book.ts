import type { ICellData, ISheetDataValidationRule, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import type { Cell, CellValue, ConditionalFormattingOptions, Worksheet } from 'exceljs';
import exceljs from 'exceljs';
import { writeMerges, writeNames } from './bare-model';
import { styleToXlsx } from './cell-style';
import { RULES_RESOURCE, rulesToXlsx } from './conditional-formats';
import { KEPT, type Kept } from './kept';
import type { Place } from './locale-guess';
import { a1OfRange, type DefinedName, NAMES_RESOURCE } from './range-names';
import { writtenFormula } from './stored-formula';
import { VALIDATIONS_RESOURCE, validationsToXlsx } from './validations';

/** What a sheet holds besides its cells. */
interface Beside {
  rules: IConditionFormattingRule[];
  validations: ISheetDataValidationRule[];
}

/** The height of a row of which nothing else is said, in points. */
const ROW_HEIGHT = 15;

type Styles = NonNullable<IWorkbookData['styles']>;

/**
 * The book as the bytes of an .xlsx file, with everything that was opened and what has changed since. Its place, which a file of
 * Excel's does not tell, is in the properties for a language and for keywords.
 */
export async function saveBook(snapshot: Partial<IWorkbookData>, place?: Place): Promise<Uint8Array> {
  const file = new exceljs.Workbook();
  if (place) Object.assign(file, { language: place.locale, keywords: place.timeZone });
  const stored = <T>(resource: string): Record<string, T> =>
    JSON.parse(snapshot.resources?.find(({ name }) => name === resource)?.data || '{}');
  const rules = stored<IConditionFormattingRule[]>(RULES_RESOURCE);
  const validations = stored<ISheetDataValidationRule[]>(VALIDATIONS_RESOURCE);
  for (const id of snapshot.sheetOrder ?? []) {
    const data = snapshot.sheets?.[id];
    if (!data) continue;
    const beside = { rules: rules[id] ?? [], validations: validations[id] ?? [] };
    writeSheet(file.addWorksheet(data.name ?? id), data, snapshot.styles ?? {}, beside);
  }
  const names = Object.values(stored<DefinedName>(NAMES_RESOURCE));
  writeNames(
    file,
    names
      .filter(({ formulaOrRefString }) => !formulaOrRefString.includes('#REF!'))
      .map(({ name, formulaOrRefString }) => ({ name, ranges: [formulaOrRefString] })),
  );
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function writeSheet(sheet: Worksheet, data: Partial<IWorksheetData>, styles: Styles, beside: Beside): void {
  for (const [row, cells] of Object.entries(data.cellData ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, ICellData>)) {
      writeCell(sheet.getCell(Number(row) + 1, Number(column) + 1), cell, styles);
    }
  }
  writeMerges(sheet, (data.mergeData ?? []).map(a1OfRange));
  writeLayout(sheet, data);
  writeKept(sheet, data.custom?.[KEPT] as Kept | undefined, beside);
}

function writeCell(target: Cell, cell: ICellData, styles: Styles): void {
  const style = typeof cell.s === 'string' ? styles[cell.s] : cell.s;
  if (style) target.style = styleToXlsx(style);
  const value = profileOf(cell);
  if (value !== undefined) target.value = value;
}

/** Sizes, hidden rows and columns, and frozen ones. */
function writeLayout(sheet: Worksheet, data: Partial<IWorksheetData>): void {
  for (const [row, { hd, h }] of Object.entries(data.rowData ?? {})) {
    if (hd) sheet.getRow(Number(row) + 1).hidden = true;
    if (h) sheet.getRow(Number(row) + 1).height = h / 1.333;
  }
  // A file has no size of its own, and formulas of ours name cells down to the last row.
  if (data.rowCount) sheet.getRow(data.rowCount).height ??= ROW_HEIGHT;
  for (const [column, { hd, w }] of Object.entries(data.columnData ?? {})) {
    if (w) sheet.getColumn(Number(column) + 1).width = w / 7.3;
    if (hd) sheet.getColumn(Number(column) + 1).hidden = true;
  }
  if (data.hidden) sheet.state = 'hidden';
  if (data.freeze && (data.freeze.xSplit > 0 || data.freeze.ySplit > 0)) {
    sheet.views = [{ state: 'frozen', xSplit: data.freeze.xSplit, ySplit: data.freeze.ySplit }];
  }
}

function writeKept(sheet: Worksheet, kept: Kept | undefined, { rules, validations }: Beside): void {
  const formats: ConditionalFormattingOptions[] = [...rulesToXlsx(rules, 1), ...(kept?.rules ?? [])];
  formats.forEach((format, index) => {
    // A copy, since the library writes into the rules that it is given.
    const own = structuredClone(format);
    for (const rule of own.rules) rule.priority = index + 1;
    sheet.addConditionalFormatting(own);
  });
  Object.assign(
    (sheet as unknown as { dataValidations: { model: object } }).dataValidations.model,
    validationsToXlsx(validations),
    kept?.validations,
  );
  if (!kept) return;
  for (const [address, note] of Object.entries(kept.notes)) sheet.getCell(address).note = note;
}

function profileOf(cell: ICellData): CellValue | undefined {
  const value = cell.t === 3 ? Boolean(cell.v) : (cell.v ?? undefined);
  if (cell.f)
    return { formula: writtenFormula(cell.f), ...(value === undefined ? {} : { result: value as string }) };
  // A link or a formula in a text cell stays text: it is written as what it is, a string.
  return value as CellValue | undefined;
}
