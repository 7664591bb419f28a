import type { Day } from '../model/day';
import type { Language } from '../model/language';
import type { Memory } from '../model/memory';
import type { Grid } from '../model/table';
import type { Words } from '../words/words';
import { languageOfLocale, wordsFor } from '../words/words-for';

/** A day that the cell is to show as a date; only the wrapper makes a Date of it. */
export interface DayValue {
  day: Day;
}

/** What a formula gives back: one value, or a block that spills. */
export type CellValue = string | number | boolean | DayValue;
export type CellResult = CellValue | CellValue[][];

/** One parameter of a cell function, with its sentence for the formula help. */
export interface Parameter {
  name: string;
  text: string;
  /** True for the last one, which takes any number of tables and at most one as-of date. */
  isTables?: true;
}

/** One cell function: what Sheets shows of it in the formula help, an example that is a test, and what it does. */
export interface CellFunction {
  name: string;
  /** One sentence or two for the formula help. */
  summary: string;
  parameters: Parameter[];
  example: string;
  run(call: Call): CellResult;
}

/** A formula's arguments, sorted out, with dates as ISO days. */
export interface Call {
  /** The arguments before the tables, as they came: values or blocks. */
  leading: unknown[];
  /** The last of them: the clients who are asked about. */
  clients: unknown;
  /** True for a formula that names no clients. */
  bare: boolean;
  /** The blocks after it, each with its place among the arguments, from 1. */
  tables: (Grid & { position: number })[];
  asOf?: Day;
  source: Source;
}

/** The book around a formula; everything is asked for only when it is needed. */
export interface Source {
  /** What the book remembers: the Energy settings among the arguments, else those of the file. */
  memory(): Memory;
  /** The sheets of the book, for formulas that name no tables. */
  grids(): Grid[];
  timeZone(): string;
  locale(): string;
  today(): Day;
}

/** An argument is wrong: the message is a sentence, which is shown at the cell. */
export class ArgumentError extends Error {}

/** A wrong argument, in a sentence in the language of the book's locale. */
export function argumentError(source: Source, sentence: (words: Words) => string): ArgumentError {
  return new ArgumentError(sentence(wordsFor(cellLanguage(source))));
}

/** The language of what a cell says: that of the book's locale. */
export function cellLanguage(source: Pick<Source, 'memory' | 'locale'>): Language {
  return languageOfLocale(source.memory().locale ?? source.locale());
}
