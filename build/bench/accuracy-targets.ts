/** What the measurements of accuracy found. */
export interface Findings {
  /** The figure of our score in each split. */
  late: number[];
  disputes: number[];
  /** Alternatives that beat ours. */
  ahead: string[];
  /** How many times as often those flagged by habit pay late again in the next 90 days as the others. */
  lateAgain: number;
  /** Share of the clients whose verdict changed from one quarter to the next, for each pair of quarters. */
  changed: number[];
  /** Share of clients in simulated businesses about which it is too early to say anything. */
  tooEarlyThrice: number;
  tooEarlyYearly: number;
}

/** One target: the demand, the result, and whether it is met. */
export interface Target {
  name: string;
  found: string;
  reached: boolean;
}

/** The figures of each split before the second edition of the model. */
const LATE_BEFORE = [0.882, 0.881, 0.882];
const DISPUTES_BEFORE = [0.837, 0.835, 0.854];

/** No split may be worse than before by more than this. */
const WORSE = 0.005;

/** Compares the targets of the energy model with the results; what could not be measured meets no target. */
export function targetsOf(findings: Findings): Target[] {
  const { ahead, lateAgain, changed } = findings;
  return [
    asBefore('AUC late > 0', findings.late, LATE_BEFORE),
    asBefore('AUC disputed', findings.disputes, DISPUTES_BEFORE),
    {
      name: 'no alternative ahead of ours by more than its interval',
      found: ahead.join(', ') || 'none',
      reached: ahead.length === 0,
    },
    {
      name: 'flagged by habit: late again at least 4 times as often as others',
      found: `${lateAgain.toFixed(1)} ×`,
      reached: lateAgain >= 4,
    },
    atMost('verdicts that change from quarter to quarter', changed, 0.15),
    atMost('too early, 3 invoices a year, 1 year', [findings.tooEarlyThrice], 0.05),
    atMost('too early, 1 invoice a year, 8 years', [findings.tooEarlyYearly], 0.1),
  ];
}

function asBefore(what: string, figures: number[], before: number[]): Target {
  const least = before.map((figure) => (figure - WORSE).toFixed(3));
  return {
    name: `${what} at least ${least.join(', ')}`,
    found: figures.map((figure) => figure.toFixed(3)).join(', '),
    reached: before.every((figure, split) => (figures[split] ?? Number.NaN) >= figure - WORSE),
  };
}

/** Each of some shares, 0 … 1, is at most so much. */
function atMost(what: string, shares: number[], most: number): Target {
  return {
    name: `${what}: at most ${percent(most)}`,
    found: shares.map(percent).join(', '),
    reached: shares.length > 0 && shares.every((share) => share <= most),
  };
}

/** A share as people write it: 12 %. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
