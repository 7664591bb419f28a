import { columnLetters } from '../core/column-letters';
import type { Mark } from '../core/marks';

/** Stands in every rule of ours: `N` of a text is 0, so the sign changes nothing and can be recognised. */
const SIGN = 'N("client-energy")';

/** A rule's formula stays below this, far from the 50,000 characters that a cell may hold. */
const LONGEST = 8_000;

/** Whether a rule's formula is one of ours. */
export function isMarkFormula(formula: string): boolean {
  return formula.includes(SIGN);
}

/**
 * Formulas that are true in the rows of the mark's clients. They have no argument separators, because those differ by
 * locale (`,` or `;`), only the rows of an array, which `;` separates everywhere. They compare the text of the cell,
 * so that they hold after sorting and inserting.
 */
export function markFormulas(mark: Mark, clientColumn: number, firstRow: number): string[] {
  const cell = `TRIM($${columnLetters(clientColumn)}${firstRow}&"")`;
  const names = [...new Set(mark.spellings.map(trimmed))].map((name) => `"${name.replace(/"/g, '""')}"`);
  return bundles(names).map((bundle) => `=SUMPRODUCT((${cell}={${bundle.join(';')}})*1)+${SIGN}>0`);
}

/** As TRIM does: no spaces around, one between words. */
function trimmed(name: string): string {
  return name.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

function bundles(terms: string[]): string[][] {
  const result: string[][] = [];
  let length = LONGEST;
  for (const term of terms) {
    if (length + term.length > LONGEST) {
      result.push([]);
      length = 0;
    }
    result[result.length - 1].push(term);
    length += term.length + 1;
  }
  return result;
}
