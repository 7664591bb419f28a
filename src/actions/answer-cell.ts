import { readCall } from '../functions/call';
import {
  ArgumentError,
  type CellFunction,
  type CellResult,
  type CellValue,
  cellLanguage,
  type Source,
} from '../functions/cell-function';
import { readBookFacts, readGrids } from '../google/book-grids';
import { dayFromIso } from '../model/day';
import { lazy } from '../model/lazy';
import { parseMemory } from '../model/memory';
import { dayInZone, startOfDay } from '../model/time-zone';
import { failureSentence } from '../words/failure-sentence';
import { readMemory } from './book-memory';

/** Makes a formula of a cell function: what Sheets calls, with the book around it. An error's text is the cell's note. */
export function cellFormula({ run, parameters }: CellFunction): (...args: unknown[]) => unknown {
  return (...args) => {
    const source = openBookSource();
    try {
      return withDates(run(readCall(args, source, parameters)), source);
    } catch (error) {
      throw error instanceof ArgumentError ? error : new Error(failureSentence(error, cellLanguage(source)));
    }
  };
}

/** Days as dates that Sheets shows as those days, whatever the zone of the sheet. */
function withDates(result: CellResult, source: Source): unknown {
  const one = (value: CellValue): unknown =>
    typeof value === 'object' ? new Date(startOfDay(value.day, source.timeZone())) : value;
  return Array.isArray(result) ? result.map((row) => row.map(one)) : one(result);
}

/** The book around a formula, each fact asked of Google at most once and only when it is needed. */
function openBookSource(): Source {
  const memory = lazy(
    () => ifAllowed(() => readMemory(() => readBookFacts().timeZone)) ?? parseMemory(undefined),
  );
  const timeZone = lazy(() => memory().timeZone ?? readBookFacts().timeZone);
  return {
    memory,
    timeZone,
    locale: lazy(() => ifAllowed(readBookFacts)?.locale ?? 'en'),
    grids: lazy(() => readGrids(timeZone())),
    // By the language's own means: a formula that is given its tables and Energy settings asks Google for nothing.
    today: () => dayFromIso(dayInZone(Date.now(), memory().timeZone ?? 'Etc/UTC')) ?? 0,
  };
}

/** Without the right to read something the defaults hold, and the formula still answers. */
function ifAllowed<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
