import type { Cell } from '../model/table';

/** Errors of formulas, "Loading..." of a formula that is still at work, and pictures, as Sheets gives them in any language. */
const UNREADABLE =
  /^#\p{L}[^ ]*[!?A]$|^#(?:N\/[AV]|NV|ND|CALC!)$|^(?:Loading|Wird geladen|Chargement|Caricamento|Cargando)[^\d]*(?:\.\.\.|…)$|^CellImage$|^\[object/iu;

/** Whether a cell holds no value of its own: an error, a formula at work, or a picture. */
export function isUnreadable(cell: Cell): boolean {
  if (typeof cell === 'string')
    return (cell.startsWith('#') || cell.length > 8) && UNREADABLE.test(cell.trim());
  return typeof cell === 'object' && cell !== null;
}
