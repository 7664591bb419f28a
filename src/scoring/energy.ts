import { LINES, type Line } from '../model/line';
import type { Minor } from '../model/money';
import type { Origin } from '../model/origin';
import type { LineResult } from '../model/report';
import type { Settings } from '../model/settings';
import { sumOf } from '../model/sum';
import { areAssumed } from './lines/chasing';
import { JOY_STEPS, joyAmount } from './lines/joy';
import { type LineBasis, type Priced, priced } from './lines/line-basis';
import type { Prices } from './lines/prices';
import { wholeUnits } from './whole-units';

/** What each line of a client rests on; undefined where its ground is unknown, which is not zero. Joy rests on the margin. */
export type Bases = Record<Exclude<Line, 'joy'>, LineBasis | undefined>;

/** A rating of joy, 1 to 5, and where it was read. */
export interface Rated {
  joy: number | undefined;
  origins: Origin[];
}

/** The lines a year at some prices, without points, in the order of the model: margin first, then what follows from it. */
export function pricedLines(
  bases: Bases,
  prices: Prices,
  years: number,
  rated: Rated,
  settings: Settings,
): LineResult[] {
  const lines: LineResult[] = [];
  for (const line of LINES) {
    const basis = line === 'joy' ? undefined : bases[line];
    if (basis) lines.push(lineOf(line, basis, priced(basis, prices), years));
  }
  return withJoy(lines, rated, settings);
}

function lineOf(
  line: Line,
  basis: LineBasis,
  { amount, hours, timeAmount }: Priced,
  years: number,
): LineResult {
  const whole = wholeUnits(Math.abs(amount / years));
  return {
    line,
    side: sideOf(line, whole === 0 ? 0 : amount),
    amount: whole,
    hours: hours / years,
    assumedHours: (basis.reminders ? hours : (basis.assumedHours ?? 0)) / years,
    timeAmount: Math.min(whole, wholeUnits(timeAmount / years)),
    points: 0,
    count: basis.count,
    assumed: areAssumed(basis),
    origins: basis.origins,
  };
}

/** A line that comes out negative changes sides, so that gives and takes are never negative. */
function sideOf(line: Line, amount: Minor): LineResult['side'] {
  return amount > 0 || (amount === 0 && line === 'margin') ? 'gives' : 'takes';
}

/** The lines with joy after the margin and the referrals; it is a share of the margin, and without one there is none. */
export function withJoy(lines: LineResult[], { joy, origins }: Rated, settings: Settings): LineResult[] {
  const others = lines.filter(({ line }) => line !== 'joy');
  const margin = others.find(({ line }) => line === 'margin');
  if (!margin) return others;
  const isNeutral = JOY_STEPS[joy ?? 3] === undefined;
  const amount = joyAmount(joy, signedAmount(margin), settings);
  const mood: LineResult = {
    line: 'joy',
    side: amount > 0 ? 'gives' : 'takes',
    amount: wholeUnits(Math.abs(amount)),
    hours: 0,
    assumedHours: 0,
    timeAmount: 0,
    points: 0,
    count: isNeutral ? 0 : 1,
    assumed: false,
    origins: isNeutral ? [] : origins.slice(0, 1),
  };
  const before = others.filter(({ line }) => line === 'margin' || line === 'referrals');
  return [...before, mood, ...others.filter((line) => !before.includes(line))];
}

/** What a line gives; negative where it takes. */
export function signedAmount({ side, amount }: LineResult): Minor {
  return side === 'gives' ? amount : -amount;
}

/** The same lines with their points, which add up to the energy exactly: ± 100 · line / (G + T). */
export function pointedLines(lines: LineResult[]): LineResult[] {
  const total = sumOf(lines, ({ amount }) => amount);
  return lines.map((line) => ({ ...line, points: (100 * signedAmount(line)) / total }));
}
