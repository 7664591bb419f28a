import { CommandType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';

/** What the formula engine notes for itself; its names are the book's own. */
const ENGINE = /^formula\.(?!.*defined-name)/;

/**
 * Tells of each change of the open book: the id of the sheet that it is in, or undefined where it may be in any. What formulas
 * give is left out, since it follows from the cells; so is what is typed before it is entered.
 */
export function followChanges(api: FUniver, onChange: (sheetId: string | undefined) => void): void {
  const book = api.getActiveWorkbook()?.getId();
  api.onCommandExecuted(({ id, type, params }, options) => {
    if (type !== CommandType.MUTATION || options?.onlyLocal || ENGINE.test(id)) return;
    const { unitId, subUnitId } = (params ?? {}) as { unitId?: string; subUnitId?: string };
    if (unitId === book) onChange(subUnitId);
  });
}
