import { utils } from '@e965/xlsx';
import type { IRange } from '@univerjs/core';

/** "B2:C5" as Univer counts, from 0. */
export function rangeOfA1(a1: string): IRange {
  const { s, e } = utils.decode_range(a1.replace(/\$/g, ''));
  return { startRow: s.r, startColumn: s.c, endRow: e.r, endColumn: e.c };
}

/** Univer's range as "B2:C5". */
export function a1OfRange({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return utils.encode_range({ s: { r: startRow, c: startColumn }, e: { r: endRow, c: endColumn } });
}
