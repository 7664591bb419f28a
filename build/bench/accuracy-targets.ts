/** The targets for accuracy: the figure of our score in each split, and the alternatives that beat it. */
export interface Findings {
  late: number[];
  disputes: number[];
  ahead: string[];
}

/** One target: the demand, the result, and whether it is met. */
export interface Target {
  name: string;
  found: string;
  reached: boolean;
}

/** Compares the targets of the energy model with the results; a split without a figure meets none. */
export function targetsOf({ late, disputes, ahead }: Findings): Target[] {
  const atLeast = (name: string, figures: number[], least: number): Target => ({
    name: `${name} at least ${least}`,
    found: figures.map((figure) => figure.toFixed(3)).join(', '),
    reached: figures.length > 0 && figures.every((figure) => figure >= least),
  });
  return [
    atLeast('AUC late > 0', late, 0.88),
    atLeast('AUC disputed', disputes, 0.83),
    {
      name: 'no alternative ahead of ours by more than its interval',
      found: ahead.join(', ') || 'none',
      reached: ahead.length === 0,
    },
  ];
}
