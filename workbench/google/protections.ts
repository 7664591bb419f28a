import type { FRange, FWorksheet } from '@univerjs/preset-sheets-core';
import type { OpenedBook, Protected } from '../opened-book';
import type { Edit } from '../sheet/edits';
import type { Ground } from './ground';
import { rangeOf } from './range';
import { service } from './service';

/** Protects a range of the book; as at Google, a range may be protected more than once. */
export function protect(range: FRange, sheet: FWorksheet, ground: Ground): object {
  const one: Protected = {
    sheetId: sheet.getSheetId(),
    range: range.getRange(),
    description: '',
    warningOnly: false,
  };
  ground.book.protections = [...(ground.book.protections ?? []), one];
  return protectionOf(one, sheet, ground);
}

/** The protected ranges of a sheet. */
export function protectionsOf(sheet: FWorksheet, ground: Ground): object[] {
  return (ground.book.protections ?? [])
    .filter(({ sheetId }) => sheetId === sheet.getSheetId())
    .map((one) => protectionOf(one, sheet, ground));
}

/** Google's `Protection`. */
function protectionOf(one: Protected, sheet: FWorksheet, ground: Ground): object {
  const object: object = service('Protection', ground.gate, {
    getDescription: () => one.description,
    isWarningOnly: () => one.warningOnly,
    getRange: () => rangeOf(sheet.getRange(one.range), sheet, ground),
    canEdit: () => true,
    setDescription: (text: string) => {
      one.description = text;
      return object;
    },
    setWarningOnly: (warningOnly: boolean) => {
      one.warningOnly = warningOnly;
      return object;
    },
    remove: () => {
      ground.book.protections = ground.book.protections?.filter((other) => other !== one);
    },
  });
  return object;
}

/** Whether an edit is in a range that is protected by a warning. */
export function isWarned({ range, sheet }: Edit, { protections = [] }: OpenedBook): boolean {
  const { startRow, endRow, startColumn, endColumn } = range.getRange();
  return protections.some(
    (one) =>
      one.warningOnly &&
      one.sheetId === sheet.getSheetId() &&
      one.range.startRow <= endRow &&
      one.range.endRow >= startRow &&
      one.range.startColumn <= endColumn &&
      one.range.endColumn >= startColumn,
  );
}
