import { ENTRY_ROLES } from './entry';

/** A sheet with this many of its columns is the Client Energy sheet, even if others have lost their headings. */
const ENOUGH = 3;

/**
 * Whether a table is the Client Energy sheet. One column proves nothing: an owner's own list may have notes or a
 * "Decision maker".
 */
export function isEntryTable({ columns }: { columns: { role: string }[] }): boolean {
  return columns.filter(({ role }) => (ENTRY_ROLES as readonly string[]).includes(role)).length >= ENOUGH;
}
