import { replaceDates } from '../model/date-cell';
import { type Day, dayFromIso } from '../model/day';
import type { Memory } from '../model/memory';
import type { Cell } from '../model/table';
import { quoted } from '../model/text-limits';
import { dayInZone } from '../model/time-zone';
import { isBlank } from '../reading/row-shape';
import { argumentError, type Call, type Parameter, type Source } from './cell-function';
import { settingsInRange } from './settings-range';

/**
 * Sorts out a formula's arguments: those that the parameters name one by one (clients, mostly), then tables in any order
 * and at most one lone as-of date. Energy settings among them say what the book remembers, wherever they are.
 */
export function readCall(given: unknown[], around: Source, parameters: Parameter[]): Call {
  const leading = parameters.filter(({ isTables }) => !isTables).length;
  const isForAnyRange = parameters.length === leading;
  const { args, source } = withoutSettings(given, around, isForAnyRange ? 1 : 0, leading);
  const plain = withoutDates(args, source);
  const call: Call = {
    leading: plain.slice(0, leading),
    clients: plain[leading - 1],
    bare: args.length < leading,
    tables: [],
    source,
  };
  plain.slice(leading).forEach((argument, index) => {
    const position = index + leading + 1;
    if (isTable(argument)) {
      call.tables.push({ sheet: '', cells: argument, position });
    } else if (!isBlank(single(argument))) {
      const day = readAsOf(single(argument), position, source);
      if (call.asOf !== undefined) throw argumentError(source, ({ cells }) => cells.secondDate(position));
      call.asOf = day;
    }
  });
  return call;
}

/** The arguments without Energy settings, looked for from one of them on, and the source as these say. */
function withoutSettings(
  given: unknown[],
  source: Source,
  from: number,
  leading: number,
): { args: unknown[]; source: Source } {
  for (const [index, argument] of given.entries()) {
    const memory =
      index >= from && isTable(argument) ? settingsInRange(argument, source.timeZone)?.memory : undefined;
    if (!memory) continue;
    // Each table keeps its place, by which it is named where something is wrong with it.
    const args = given.flatMap((other, at) => (at !== index ? [other] : at < leading ? [] : ['']));
    return { args, source: sourceOf(memory, source) };
  }
  return { args: given, source };
}

function sourceOf(memory: Memory, around: Source): Source {
  return {
    ...around,
    memory: () => memory,
    timeZone: () => memory.timeZone ?? around.timeZone(),
    locale: () => memory.locale ?? around.locale(),
  };
}

/** A block of more than one cell; Sheets passes A1:A1 as a block of one, which means the cell. */
export function isTable(argument: unknown): argument is Cell[][] {
  return (
    Array.isArray(argument) && (argument.length > 1 || (Array.isArray(argument[0]) && argument[0].length > 1))
  );
}

/** The value of a lone cell, whether it came bare or as a block of one. */
export function single(argument: unknown): unknown {
  return Array.isArray(argument) ? (argument as unknown[][])[0]?.[0] : argument;
}

function readAsOf(value: unknown, position: number, source: Source): Day {
  const day = dayFromIso(String(value));
  if (day === undefined) {
    throw argumentError(source, ({ cells }) => cells.neitherTableNorDate(position, quoted(String(value))));
  }
  return day;
}

/** The arguments with their dates, also those inside a block, replaced by ISO days. */
function withoutDates(args: unknown[], source: Source): unknown[] {
  const blocks = args.map((argument) => (Array.isArray(argument) ? (argument as unknown[][]) : [[argument]]));
  replaceDates(
    blocks,
    (instant) => dayInZone(instant, source.timeZone()),
    // A book that was never connected does not tell its zone without another call to Google.
    () => source.memory().timeZone !== undefined,
  );
  return blocks.map((block, index) => (Array.isArray(args[index]) ? block : block[0]?.[0]));
}
