import { type ClientKind, KIND_OF_LINE } from '../model/client-kind';
import type { ClientReport, LineResult, Verdict } from '../model/report';
import type { Settings } from '../model/settings';
import { sumOf } from '../model/sum';

/** The kind of the largest taking line; undefined if it is small, or joy or margin. */
export function kindOf(lines: LineResult[], { minDrainShare }: Settings): ClientKind | undefined {
  const gives = sumOf(lines, ({ side, amount }) => (side === 'gives' ? amount : 0));
  const largest = lines
    .filter((line) => line.side === 'takes' && line.amount > 0 && KIND_OF_LINE[line.line])
    .sort((a, b) => b.amount - a.amount)[0];
  return largest && largest.amount >= (minDrainShare / 100) * gives ? KIND_OF_LINE[largest.line] : undefined;
}

/** What the verdict depends on. */
export type VerdictInputs = Pick<
  ClientReport,
  'energy' | 'confidence' | 'lateHabit' | 'disputeHabit' | 'joy' | 'invoices' | 'card'
>;

/** Below the first confidence it is too early to judge; a dream client, or a farewell for a bad habit, needs the second. */
const UNSURE = 0.3;
const SURE = 0.5;

/** From this probability of a bad habit on, a client is no dream client. */
const LIKELY = 0.5;

/** The advice: too early, part, talk, dream client or keep (energy-model, "ClientKind, verdict"). */
export function verdictOf(measures: VerdictInputs, settings: Settings): Verdict {
  const { energy, confidence, joy, invoices } = measures;
  const trait = Math.max(measures.lateHabit ?? 0, measures.disputeHabit ?? 0);
  const isSure = trait >= settings.certainty / 100;
  const dreaded = joy !== undefined && joy <= 2;
  if ((invoices < settings.minInvoices || confidence < UNSURE) && joy !== 1) return 'too-early';
  if (energy === undefined) return isSure || dreaded ? 'talk' : 'keep';
  if (isToPart(measures, energy, isSure, settings)) return 'part';
  if (energy < settings.talkBelow || (isSure && energy < settings.dreamFrom) || dreaded) return 'talk';
  const liked = joy === undefined || joy >= 4;
  return energy >= settings.dreamFrom && trait < LIKELY && liked && confidence >= SURE ? 'dream' : 'keep';
}

/** Part with a client who is dreaded and drains, who drains for certain, or whose yellow card changed nothing. */
function isToPart(measures: VerdictInputs, energy: number, isSure: boolean, settings: Settings): boolean {
  const { joy, confidence, card } = measures;
  if (card?.improved === false && energy < settings.talkBelow) return true;
  // Too few invoices have given "too early" already.
  return energy < 0 && (joy === 1 || (confidence >= SURE && isSure));
}
