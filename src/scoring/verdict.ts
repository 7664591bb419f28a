import { type ClientReport, type DreamObstacle, VERDICTS, type Verdict } from '../model/report';
import type { Settings } from '../model/settings';
import type { Measures } from './measures';

/** What the verdict looks at beside the measures. */
export type VerdictInputs = Pick<
  ClientReport,
  | 'confidence'
  | 'lateHabit'
  | 'disputeHabit'
  | 'joy'
  | 'invoices'
  | 'card'
  | 'unpaid'
  | 'writtenOff'
  | 'concentration'
  | 'isValuable'
  | 'isOnlyInLog'
>;

/** Evidence from which anything is said, a client may be called a dream, and parting may be advised. */
export const ENOUGH_TO_SPEAK = 0.45;
const ENOUGH_TO_DREAM = 0.5;
const ENOUGH_TO_PART = 0.55;

/** Probability from which a habit is in the way of a dream. */
const LIKELY = 0.5;

/** A rating of joy from which the owner is glad when they call. */
const GLAD = 4;

/** Something that is open for longer is talked about, however few invoices there are. */
const LONG_OVERDUE = 90;

/** The advice: too early, part, talk, dream client or keep, the first that fits (energy-model, "Kind and verdict"). */
export function verdictOf(inputs: VerdictInputs, measures: Measures, settings: Settings): Verdict {
  const { energy } = measures;
  if (isTooEarly(inputs, settings)) return 'too-early';
  if (isToPart(inputs, measures, settings)) return inputs.concentration === undefined ? 'part' : 'talk';
  const isLow = energy !== undefined && energy < settings.talkBelow;
  if (isLow || hasHabit(inputs, settings) || isDreaded(inputs) || isLongOverdue(inputs)) return 'talk';
  return dreamObstaclesOf(inputs, measures, settings).length === 0 ? 'dream' : 'keep';
}

/** Whether one verdict is better for a client than another; too early is better than none. */
export function isBetter(verdict: Verdict, other: Verdict): boolean {
  // VERDICTS go from the best to the worst, with "too early" after them.
  return verdict !== 'too-early' && VERDICTS.indexOf(verdict) < VERDICTS.indexOf(other);
}

function isTooEarly(inputs: VerdictInputs, { minInvoices }: Settings): boolean {
  if (inputs.isOnlyInLog) return true;
  const speaks = isDreaded(inputs) || isLongOverdue(inputs) || inputs.writtenOff > 0;
  return !speaks && (inputs.invoices < minInvoices || inputs.confidence < ENOUGH_TO_SPEAK);
}

/** Draining by what is told, and late, complaining, lost or dreaded beyond doubt; or shown a yellow card that changed nothing. */
function isToPart(
  inputs: VerdictInputs,
  { provenEnergy, isLossLargest }: Measures,
  settings: Settings,
): boolean {
  const { confidence, card, joy } = inputs;
  if (provenEnergy === undefined) return false;
  const isSure = hasHabit(inputs, settings);
  if (card?.improved === false && (provenEnergy < settings.talkBelow || isSure)) return true;
  return confidence >= ENOUGH_TO_PART && provenEnergy < 0 && (isSure || joy === 1 || isLossLargest);
}

function hasHabit(inputs: VerdictInputs, { certainty }: Settings): boolean {
  return strongestHabit(inputs) >= certainty / 100;
}

function strongestHabit({ lateHabit = 0, disputeHabit = 0 }: VerdictInputs): number {
  return Math.max(lateHabit, disputeHabit);
}

function isDreaded({ joy }: VerdictInputs): boolean {
  return joy !== undefined && joy <= 2;
}

/** Whether something is open for so long that it is talked about. */
export function isLongOverdue({ unpaid }: Pick<ClientReport, 'unpaid'>): boolean {
  return unpaid !== undefined && unpaid.oldestDays > LONG_OVERDUE;
}

/** What keeps a client from being a dream client, in the order of the model. */
export function dreamObstaclesOf(
  inputs: VerdictInputs,
  { energy, kind }: Measures,
  { dreamFrom }: Settings,
): DreamObstacle[] {
  const obstacles: DreamObstacle[] = [];
  if (energy === undefined || energy < dreamFrom) obstacles.push('energy');
  if (kind !== undefined) obstacles.push('kind');
  if (strongestHabit(inputs) >= LIKELY) obstacles.push('habit');
  if (inputs.confidence < ENOUGH_TO_DREAM) obstacles.push('evidence');
  if ((inputs.joy ?? 0) < GLAD) obstacles.push('joy');
  if (!inputs.isValuable) obstacles.push('value');
  return obstacles;
}
