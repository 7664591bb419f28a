import { ICommandService, type IRange } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { FRange, FWorkbook } from '@univerjs/preset-sheets-core';
import { definedName, placeOf } from '../files/range-names';
import type { Ground } from './ground';
import { rangeOf, univerRange } from './range';
import { replaceRules } from './rules';
import { service } from './service';

/** What Google takes as a name: letters, digits and underscores, no digit first, and no more than 250 of them. */
const VALID = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u;

/**
 * The named ranges of Google's `Spreadsheet`. They follow their sheet when it is renamed, and their cells when rows and columns
 * come and go, as Univer's own names do. Upper and lower case are one name.
 */
export function namedRangeMethods(ground: Ground): Record<string, unknown> {
  const workbook = (): FWorkbook => ground.api.getActiveWorkbook() as FWorkbook;
  const injected = () => workbook().getActiveSheet().getInject();
  const known = (name: string) =>
    injected().get(IDefinedNamesService).getValueByName(workbook().getId(), name);
  // By mutation: Univer's command would write #REF! into the formulas that use the name, where Google leaves the name.
  const change = (id: string, one: { name: string }): void => {
    injected()
      .get(ICommandService)
      .syncExecuteCommand(id, { unitId: workbook().getId(), ...one });
    reenter(workbook(), one.name);
  };
  const set = (name: string, range: object): void => {
    if (!VALID.test(name)) throw new Error(`The name "${name}" is not valid for a named range.`);
    const inner = univerRange(range);
    const place = placeOf(inner.getSheetName(), inner.getRange());
    if (known(name)?.formulaOrRefString !== place)
      change(SetDefinedNameMutation.id, definedName(name, place));
  };
  const remove = (name: string): void => {
    const found = known(name);
    if (!found) throw new Error(`The named range "${name}" does not exist.`);
    change(RemoveDefinedNameMutation.id, found);
  };
  // What it gives where all cells of a name were deleted is not documented; nothing is the harder case.
  const rangeNamed = (name: string): object | null => {
    const range = rangeBehind(workbook(), known(name)?.formulaOrRefString ?? '');
    const sheet = range && workbook().getSheetByName(range.getSheetName());
    return sheet ? rangeOf(range, sheet, ground) : null;
  };
  const wrap = (name: string): object => {
    const object: object = service('NamedRange', ground.gate, {
      getName: () => name,
      getRange: () => rangeNamed(name),
      setRange: (range: object) => {
        set(name, range);
        return object;
      },
      remove: () => remove(name),
    });
    return object;
  };
  return {
    getRangeByName: rangeNamed,
    setNamedRange: set,
    removeNamedRange: remove,
    getNamedRanges: () =>
      workbook()
        .getDefinedNames()
        .map((one) => wrap(one.getName())),
  };
}

/** Enters the formulas and rules again that use a name: Univer does not notice by itself that it means other cells now. */
function reenter(workbook: FWorkbook, name: string): void {
  const uses = (formula: string): boolean => formula.toUpperCase().includes(name.toUpperCase());
  for (const sheet of workbook.getSheets()) {
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f && uses(cell.f)) sheet.getRange(row, column).setValue({ f: cell.f });
      });
    const rules = sheet.getConditionalFormattingRules();
    if (uses(JSON.stringify(rules))) replaceRules(sheet, rules);
  }
}

/** The range of a place such as `'A sheet'!$B$2:$C$5`; null where the sheet or the cells are gone. */
function rangeBehind(workbook: FWorkbook, place: string): FRange | null {
  const { sheetName, range } = deserializeRangeWithSheet(place);
  const sheet = workbook.getSheetByName(sheetName);
  const isThere = [range.startRow, range.startColumn].every((edge) => edge >= 0);
  if (!sheet || !isThere) return null;
  // Univer lets a name end below its sheet when the last rows of it go.
  const endRow = Math.min(range.endRow, sheet.getMaxRows() - 1);
  const endColumn = Math.min(range.endColumn, sheet.getMaxColumns() - 1);
  return sheet.getRange({ ...range, endRow, endColumn } satisfies IRange);
}
