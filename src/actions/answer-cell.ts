import type { Day } from '../core/book';
import { dayFromIso } from '../core/day';
import { readCall } from '../functions/call';
import type { CellFunction, CellResult, Source } from '../functions/cell-function';
import { parseMemory } from '../functions/memory';
import { readBookFacts, readGrids, readToday } from '../google/book-grids';
import { readMemory } from '../google/memory';

/** Makes a formula of a cell function: what Sheets calls, with the book behind it. An error's text is the cell's note. */
export function cellFormula(cell: CellFunction): (...args: unknown[]) => CellResult {
  return (...args) => cell.run(readCall(args, openBookSource()));
}

/** The book around a formula, each fact asked of Google at most once and only when it is needed. */
function openBookSource(): Source {
  const memory = once(readMemoryIfAllowed);
  const timeZone = once(() => parseMemory(memory()).timeZone ?? readBookFacts().timeZone);
  return {
    memory,
    timeZone,
    locale: once(() => readBookFacts().locale),
    grids: once(() => readGrids(timeZone())),
    today: () => dayFromIso(readToday(parseMemory(memory()).timeZone ?? 'Etc/UTC')) as Day,
  };
}

/** Without the right to read the memory the defaults hold, and the formula still answers. */
function readMemoryIfAllowed(): string | undefined {
  try {
    return readMemory();
  } catch {
    return undefined;
  }
}

function once<T>(read: () => T): () => T {
  let value: { read: T } | undefined;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}
