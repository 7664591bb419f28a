import type { Line } from '../model/line';
import type { Minor } from '../model/money';
import type { LineResult } from '../model/report';
import { sumOf } from '../model/sum';
import type { ClientWindow } from './client-window';
import { chasingLine } from './lines/chasing';
import { complaintsLine } from './lines/complaints';
import { effortLine } from './lines/effort';
import { joyLine } from './lines/joy';
import { marginLine } from './lines/margin';
import { priceLine } from './lines/price';
import type { RawLine } from './lines/raw-line';
import { waitingLine } from './lines/waiting';

/**
 * The lines of a client, without points; a line without its data is absent. `typicalDiscount` is the usual discount of
 * clients of similar size, 0 … 1.
 */
export function linesOf(file: ClientWindow, typicalDiscount: number | undefined): LineResult[] {
  const margin = marginLine(file);
  const { timed, known } = file;
  const lines = [lineResult('margin', margin), lineResult('joy', joyLine(file, margin.amount))];
  const add = (line: Line, raw: RawLine): void => {
    lines.push(lineResult(line, raw));
  };
  if (timed) add('waiting', waitingLine(file));
  if (timed || known.reminders || known.log) add('chasing', chasingLine(file));
  if (known.disputes || known.log) add('complaints', complaintsLine(file));
  if (known.discounts || known.log) add('price', priceLine(file, typicalDiscount));
  if (known.unbilledHours || known.log) add('effort', effortLine(file));
  return lines;
}

function lineResult(line: Line, raw: RawLine): LineResult {
  // A negative line changes sides, so gives and takes are never negative.
  const gives = raw.amount > 0 || (raw.amount === 0 && line === 'margin');
  const amount = Math.round(Math.abs(raw.amount));
  const timeAmount = Math.min(amount, Math.round(Math.abs(raw.timeAmount)));
  const { hours, count, origins } = raw;
  return { line, side: gives ? 'gives' : 'takes', amount, hours, timeAmount, points: 0, count, origins };
}

/** What a line gives; negative where it takes. */
export function signedAmount({ side, amount }: LineResult): Minor {
  return side === 'gives' ? amount : -amount;
}

/**
 * Energy = 100 · (G − T) / (G + T), −100 … +100, and the same lines with their points, which add up to it exactly.
 * Undefined when nothing was given or taken.
 */
export function energyOf(lines: LineResult[]): { energy: number | undefined; lines: LineResult[] } {
  const total = sumOf(lines, ({ amount }) => amount);
  if (total === 0) return { energy: undefined, lines };
  const withPoints = lines.map((line) => ({
    ...line,
    points: (100 * signedAmount(line)) / total,
  }));
  return { energy: sumOf(withPoints, ({ points }) => points), lines: withPoints };
}
