import { utils } from '@e965/xlsx';
import type { IRange } from '@univerjs/core';
import type { ISetDefinedNameMutationParam } from '@univerjs/engine-formula';

/** Where Univer's snapshot keeps the names of ranges. */
export const NAMES_RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';

/** Univer's word for a name that holds in all sheets. */
const ALL_SHEETS = 'AllDefaultWorkbook';

/** A name of a book as Univer keeps it. */
export type DefinedName = Omit<ISetDefinedNameMutationParam, 'unitId'>;

/** "B2:C5" as Univer counts, from 0. */
export function rangeOfA1(a1: string): IRange {
  const { s, e } = utils.decode_range(a1.replace(/\$/g, ''));
  return { startRow: s.r, startColumn: s.c, endRow: e.r, endColumn: e.c };
}

/** Univer's range as "B2:C5". */
export function a1OfRange({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return utils.encode_range({ s: { r: startRow, c: startColumn }, e: { r: endRow, c: endColumn } });
}

/** A range with its sheet, as a name holds it: 'A sheet'!$B$2:$C$5. */
export function placeOf(sheet: string, range: IRange): string {
  return `'${sheet.replace(/'/g, "''")}'!${a1OfRange(range).replace(/([A-Z]{1,3})(\d+)/g, '$$$1$$$2')}`;
}

/** A name of the whole book for a place. */
export function definedName(name: string, place: string): DefinedName {
  return {
    id: name.toLowerCase(),
    name,
    formulaOrRefString: place,
    localSheetId: ALL_SHEETS,
  };
}
