import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { OpenedBook } from '../opened-book';

/** Rows or columns that came in or went, counted from 0, both ends included. */
interface Change {
  axis: 'Row' | 'Column';
  inserted: boolean;
  from: number;
  to: number;
}

const CHANGES: Record<string, Pick<Change, 'axis' | 'inserted'>> = {
  'sheet.mutation.insert-row': { axis: 'Row', inserted: true },
  'sheet.mutation.remove-rows': { axis: 'Row', inserted: false },
  'sheet.mutation.insert-col': { axis: 'Column', inserted: true },
  'sheet.mutation.remove-col': { axis: 'Column', inserted: false },
};

/** Lets protected ranges and the ranges of charts move with their rows and columns, as they do at Google. */
export function shiftRanges(api: FUniver, book: OpenedBook): void {
  api.onCommandExecuted(({ id, params }) => {
    const kind = CHANGES[id];
    if (!kind) return;
    const { range, subUnitId } = params as { range: IRange; subUnitId: string };
    const change = { ...kind, from: range[`start${kind.axis}`], to: range[`end${kind.axis}`] };
    const moved = <T extends IRange>(place: T, sheetId: string): T[] =>
      sheetId === subUnitId ? shifted(place, change) : [place];
    book.protections = book.protections?.flatMap((one) =>
      moved(one.range, one.sheetId).map((next) => Object.assign(one, { range: next })),
    );
    for (const chart of book.charts ?? []) {
      chart.ranges = chart.ranges.flatMap((place) => moved(place, place.sheetId));
    }
  });
}

/** The range after a change; undefined if all of it is gone. */
export function shifted<T extends IRange>(range: T, { axis, inserted, from, to }: Change): T[] {
  const [start, end] = [range[`start${axis}`], range[`end${axis}`]];
  const count = to - from + 1;
  const placed = (first: number, last: number): T[] =>
    first > last ? [] : [{ ...range, [`start${axis}`]: first, [`end${axis}`]: last }];
  if (inserted) return placed(start + (from <= start ? count : 0), end + (from <= end ? count : 0));
  const before = (place: number): number => Math.max(0, Math.min(place, to + 1) - from);
  return placed(start - before(start), end - before(end + 1));
}
