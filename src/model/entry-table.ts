import { ENTRY_ROLES } from './entry';

/** So many columns of its own make a sheet the Client Energy sheet, though some have lost their headings. */
const ENOUGH = 3;

/**
 * Whether a table is the Client Energy sheet. One column is no proof: an owner's own list may have a "Decision maker", or
 * notes.
 */
export function isEntryTable({ columns }: { columns: { role: string }[] }): boolean {
  return columns.filter(({ role }) => (ENTRY_ROLES as readonly string[]).includes(role)).length >= ENOUGH;
}
