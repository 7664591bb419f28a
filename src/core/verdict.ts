import type { Line } from './line';
import type { ClientReport, Kind, LineResult, Verdict } from './report';

const KIND_OF_LINE: Partial<Record<Line, Kind>> = {
  waiting: 'late-payer',
  chasing: 'late-payer',
  complaints: 'complainer',
  price: 'locust',
  effort: 'misfit',
};

/** Drains below this share of what a client gives have no name. */
const WORTH_A_NAME = 0.05;

/** The kind of the largest taking line; undefined when it is small, or when it is mood or margin. */
export function kindOf(lines: LineResult[]): Kind | undefined {
  const gives = lines.reduce((sum, line) => sum + (line.side === 'gives' ? line.amount : 0), 0);
  const largest = lines
    .filter((line) => line.side === 'takes' && line.amount > 0 && KIND_OF_LINE[line.line])
    .sort((a, b) => b.amount - a.amount)[0];
  return largest && largest.amount >= WORTH_A_NAME * gives ? KIND_OF_LINE[largest.line] : undefined;
}

/** What the verdict looks at. */
export type Measures = Pick<
  ClientReport,
  'energy' | 'confidence' | 'lateTrait' | 'disputeTrait' | 'joy' | 'invoices'
>;

/** The advice: too early, part, talk, dream client or keep (energy-model, "Kind, verdict"). */
export function verdictOf(measures: Measures): Verdict {
  const { energy, confidence, joy, invoices } = measures;
  const trait = Math.max(measures.lateTrait ?? 0, measures.disputeTrait ?? 0);
  const dreaded = joy !== undefined && joy <= 2;
  if ((invoices < 3 || confidence < 0.3) && joy !== 1) return 'too-early';
  if (energy === undefined) return trait >= 0.8 || dreaded ? 'talk' : 'keep';
  const proven = invoices >= 3 && confidence >= 0.5 && trait >= 0.8;
  if (energy < 0 && (joy === 1 || proven)) return 'part';
  if (energy < 40 || (trait >= 0.8 && energy < 80) || dreaded) return 'talk';
  const liked = joy === undefined || joy >= 4;
  return energy >= 80 && trait < 0.5 && liked && confidence >= 0.5 ? 'dream' : 'keep';
}
