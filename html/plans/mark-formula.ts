import { columnLetters } from '../../src/core/column-letters';
import { MARK_SIGN } from '../../src/core/mark-sign';

/** A rule's formula stays below this, far from the 50,000 characters that a cell may hold. */
const LONGEST = 8_000;

/** Where decisions and advice stand, columns and rows counted from 1. */
export interface MarkSource {
  sheet: string;
  firstRow: number;
  /** Some rows more than are filled, so that new clients are looked up too. */
  lastRow: number;
  client: number;
  decision: number;
  /** Absent where the owner has taken the formulas away. */
  advice?: number | undefined;
}

/** Other spellings under which a client of the source stands elsewhere. */
export interface OtherSpellings {
  label: string;
  spellings: string[];
}

/**
 * Formulas that are true in the rows of clients whose decision, or advice where nothing is decided yet, is a word. They
 * look it up in the source, so that they follow every change there; through INDIRECT, because a rule may name no other
 * sheet. They have no argument separators, because those differ by locale (`,` or `;`), only the rows of an array, which
 * `;` separates everywhere. They compare the text of the cell, so that they hold after sorting and inserting.
 */
export function markFormulas(
  source: MarkSource,
  word: string,
  others: OtherSpellings[],
  clientColumn: number,
  firstRow: number,
): string[] {
  const cell = `TRIM($${columnLetters(clientColumn)}${firstRow}&"")`;
  const names = `TRIM(${columnOf(source, source.client)}&"")`;
  const marked = markedBy(source, word);
  const terms = others.map(({ label, spellings }) => {
    const list = spellings.map((name) => quoted(trimmed(name))).join(';');
    return `SUMPRODUCT((${cell}={${list}})*1)*SUMPRODUCT((${names}=${quoted(trimmed(label))})*${marked})`;
  });
  return bundles([`SUMPRODUCT((${names}=${cell})*${marked})`, ...terms]).map(
    (bundle) => `=${bundle.join('+')}+${MARK_SIGN}>0`,
  );
}

function markedBy(source: MarkSource, word: string): string {
  const decision = columnOf(source, source.decision);
  const decided = `(${decision}=${quoted(word)})`;
  if (source.advice === undefined) return decided;
  return `(${decided}+(${decision}="")*(${columnOf(source, source.advice)}=${quoted(word)}))`;
}

function columnOf({ sheet, firstRow, lastRow }: MarkSource, column: number): string {
  const letters = columnLetters(column);
  return `INDIRECT(${quoted(`'${sheet.replace(/'/g, "''")}'!${letters}${firstRow}:${letters}${lastRow}`)})`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
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
