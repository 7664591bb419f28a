import { type ClientKind, KIND_OF_LINE } from '../model/client-kind';
import type { LineResult } from '../model/report';
import type { Settings } from '../model/settings';

/** What the lines of a client come to. */
export interface Measures {
  /** −100 … +100; absent when nothing is given or taken. */
  energy: number | undefined;
  /** The same without what is only assumed: an assumption may condemn nobody. */
  provenEnergy: number | undefined;
  /** The kind of the line that takes most; absent where that is little of what is given. */
  kind: ClientKind | undefined;
  /** Whether what is lost is the most that is taken, without what is only assumed. */
  isLossLargest: boolean;
}

/** Measures lines: 100 · (G − T) / (G + T), summed up point by point as the lines show it. */
export function measuresOf(lines: LineResult[], settings: Settings): Measures {
  let [gives, takes, assumed] = [0, 0, 0];
  for (const { side, amount, assumed: isAssumed } of lines) {
    if (side === 'gives') gives += amount;
    else takes += amount;
    if (isAssumed && side === 'takes') assumed += amount;
  }
  const total = gives + takes;
  let energy = 0;
  for (const { side, amount } of lines) energy += (100 * (side === 'gives' ? amount : -amount)) / total;
  const proven = total - assumed;
  return {
    energy: total === 0 ? undefined : energy,
    provenEnergy: proven === 0 ? undefined : (100 * (gives - takes + assumed)) / proven,
    kind: clientKindOf(lines, gives, settings),
    isLossLargest: largestTake(lines, ({ assumed: isAssumed }) => !isAssumed)?.line === 'loss',
  };
}

/** Mood and margin make no kind; nor does less than a twentieth of what is given. */
function clientKindOf(
  lines: LineResult[],
  gives: number,
  { minDrainShare }: Settings,
): ClientKind | undefined {
  const largest = largestTake(lines, ({ line }) => KIND_OF_LINE[line] !== undefined);
  return largest && largest.amount >= (minDrainShare / 100) * gives ? KIND_OF_LINE[largest.line] : undefined;
}

/** Of some lines the one that takes most, the first of two that take the same; undefined where nothing is taken. */
function largestTake(lines: LineResult[], isMeant: (line: LineResult) => boolean): LineResult | undefined {
  let largest: LineResult | undefined;
  for (const line of lines) {
    if (line.side === 'takes' && line.amount > (largest?.amount ?? 0) && isMeant(line)) largest = line;
  }
  return largest;
}
