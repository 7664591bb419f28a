import { columnLetters } from '../model/a1-notation';
import { MARK_SIGN } from '../model/sheet-plan';
import { textLiteral } from './formula-text';

/** A rule's formula stays below this, far from the 50,000 characters that a cell may hold. */
const LONGEST = 8_000;

/** Where the names of those who are marked are, column and rows counted from 1. */
export interface MarkSource {
  sheet: string;
  column: number;
  firstRow: number;
  /** Some rows more than are filled, so that longer lists are looked up too. */
  lastRow: number;
}

/** Spellings in which a client of that list is named elsewhere. */
export interface OtherSpellings {
  label: string;
  spellings: string[];
}

/**
 * Formulas that are true in the rows of clients whose name is in a list. They look it up there, so that they follow
 * every change; through INDIRECT, because a rule may name no other sheet. They have no argument separators, because
 * those differ by locale (`,` or `;`), only the rows of an array, which `;` separates everywhere. They compare the text of
 * the cell, so that they hold after sorting and inserting.
 */
export function highlightFormulas(
  source: MarkSource,
  others: OtherSpellings[],
  clientColumn: number,
  firstRow: number,
): string[] {
  const cell = `TRIM($${columnLetters(clientColumn)}${firstRow}&"")`;
  const names = listRange(source);
  const terms = others.map(({ label, spellings }) => {
    const list = spellings.map((name) => textLiteral(trimmed(name))).join(';');
    return `SUMPRODUCT((${cell}={${list}})*1)*SUMPRODUCT((${names}=${textLiteral(label)})*1)`;
  });
  // An empty list is one empty text, which no empty cell must equal.
  return bundles([`SUMPRODUCT((${names}=${cell})*1)*(${cell}<>"")`, ...terms]).map(
    (bundle) => `=${bundle.join('+')}+${MARK_SIGN}>0`,
  );
}

function listRange({ sheet, column, firstRow, lastRow }: MarkSource): string {
  const letters = columnLetters(column);
  return `INDIRECT(${textLiteral(`'${sheet.replace(/'/g, "''")}'!${letters}${firstRow}:${letters}${lastRow}`)})`;
}

/** As TRIM does: no spaces around, one between words. */
function trimmed(name: string): string {
  return name.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/** The terms in bundles, each short enough for one rule. */
function bundles(terms: string[]): string[][] {
  const full: string[][] = [];
  let bundle: string[] = [];
  let length = 0;
  for (const term of terms) {
    if (bundle.length > 0 && length + term.length > LONGEST) {
      full.push(bundle);
      bundle = [];
      length = 0;
    }
    bundle.push(term);
    length += term.length + 1;
  }
  return [...full, bundle];
}
