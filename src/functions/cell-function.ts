import type { Day } from '../core/book';
import type { Grid } from '../table/table';
import type { Words } from '../words/words';
import { languageOfLocale, wordsFor } from '../words/words-for';
import { parseMemory } from './memory';

/** What a formula gives back: one value, or a block that spills. */
export type CellValue = string | number | boolean;
export type CellResult = CellValue | CellValue[][];

/** One cell function: what Sheets calls, what its help says, and an example that is a test. */
export interface CellFunction {
  name: string;
  /** One sentence for the formula help. */
  summary: string;
  parameters: { name: string; text: string }[];
  example: string;
  run(call: Call): CellResult;
}

/** A formula's arguments, sorted out, with dates as ISO days. */
export interface Call {
  /** The first argument as it came: a value or a block. */
  clients: unknown;
  /** True for a formula without any argument. */
  bare: boolean;
  /** The blocks behind it. */
  tables: Grid[];
  asOf?: Day;
  source: Source;
}

/** The book around a formula; everything is asked for only when it is needed. */
export interface Source {
  /** The memory of the book as JSON text: one read of the document properties. */
  memory(): string | undefined;
  /** The sheets of the book, for formulas that name no tables. */
  grids(): Grid[];
  timeZone(): string;
  locale(): string;
  today(): Day;
}

/** A wrong argument: what it throws is shown at the cell, in the language of the book's locale. */
export function argumentError(source: Source, sentence: (words: Words) => string): Error {
  const locale = parseMemory(source.memory()).locale ?? source.locale();
  return new Error(sentence(wordsFor(languageOfLocale(locale))));
}
