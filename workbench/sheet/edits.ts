import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { shownCells } from '../google/cell-values';

interface Place {
  range: FRange;
  sheet: FWorksheet;
}

/** A person's change: the place and, for a single cell, its value now and before. */
export interface Edit extends Place {
  value?: string;
  oldValue?: string;
}

/** The commands by which a person changes cells: typing, choosing from a list, pressing Delete. */
const EDITS = ['sheet.command.set-range-values', 'sheet.command.clear-selection-content'];

interface Params {
  range?: IRange;
  subUnitId?: string;
}

/** Tells what people change in cells; what scripts write is left out. */
export function followEdits(api: FUniver, scriptRuns: () => boolean, onEdit: (edit: Edit) => void): void {
  let oldValue: string | undefined;
  api.onBeforeCommandExecute(({ id, params }) => {
    if (EDITS.includes(id) && !scriptRuns()) oldValue = textOf(placeOf(api, params as Params));
  });
  api.onCommandExecuted(({ id, params }) => {
    if (!EDITS.includes(id) || scriptRuns()) return;
    const place = placeOf(api, params as Params);
    const value = textOf(place);
    // As at Google, what is empty is left out.
    if (place) {
      onEdit({
        ...place,
        ...(value === undefined ? {} : { value }),
        ...(oldValue === undefined ? {} : { oldValue }),
      });
    }
  });
}

function placeOf(api: FUniver, params: Params | undefined): Place | undefined {
  const workbook = api.getActiveWorkbook() as FWorkbook;
  const named = params?.subUnitId ? workbook.getSheetBySheetId(params.subUnitId) : null;
  const sheet = named ?? workbook.getActiveSheet();
  const range = params?.range ? sheet.getRange(params.range) : workbook.getActiveRange();
  return range ? { range, sheet } : undefined;
}

/** The value of a single cell as the text that Google passes. */
function textOf(place: Place | undefined): string | undefined {
  if (!place || place.range.getWidth() * place.range.getHeight() !== 1) return undefined;
  const cell = shownCells(place.range, place.sheet)[0]?.[0];
  if (cell?.v === undefined || cell.v === null || cell.v === '') return undefined;
  return cell.t === 3 ? String(Boolean(cell.v)).toUpperCase() : String(cell.v);
}
