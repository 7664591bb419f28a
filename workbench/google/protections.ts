import type { IRange } from '@univerjs/core';
import type { FRange, FWorksheet } from '@univerjs/preset-sheets-core';
import type { OpenedBook, Protected } from '../opened-book';
import type { Edit } from '../sheet/edits';
import { type Faults, googleError } from './faults';
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

/** Whether this person may write into all of a range: somebody else may have protected a part of it. */
export function canEdit({ protectedPlaces }: Faults, range: FRange, sheet: FWorksheet): boolean {
  return protectedPlaces.every((place) => {
    const [, name = place, cells] = /^(.*)!([A-Z0-9:]+)$/.exec(place) ?? [];
    if (name !== sheet.getSheetName()) return true;
    return cells !== undefined && !overlap(sheet.getRange(cells).getRange(), range.getRange());
  });
}

/** Throws Google's error for somebody who may not write into a range. */
export function refuseProtected(faults: Faults, range: FRange, sheet: FWorksheet): void {
  if (!canEdit(faults, range, sheet)) throw googleError(faults, 'protected');
}

/** Throws Google's error for somebody who may not write into a sheet at all. */
export function refuseProtectedSheet(faults: Faults, sheet: FWorksheet): void {
  if (faults.protectedPlaces.includes(sheet.getSheetName())) throw googleError(faults, 'protected');
}

function overlap(a: IRange, b: IRange): boolean {
  return (
    a.startRow <= b.endRow &&
    a.endRow >= b.startRow &&
    a.startColumn <= b.endColumn &&
    a.endColumn >= b.startColumn
  );
}

/** Whether an edit is in a range that is protected by a warning. */
export function isWarned({ range, sheet }: Edit, { protections = [] }: OpenedBook): boolean {
  return protections.some(
    (one) => one.warningOnly && one.sheetId === sheet.getSheetId() && overlap(one.range, range.getRange()),
  );
}
