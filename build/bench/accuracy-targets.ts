/** What of the accuracy was aimed at: the figure of our score in each split, and the alternatives that were ahead of it. */
export interface Findings {
  late: number[];
  disputes: number[];
  ahead: string[];
}

/** One target: what it asks for, what was found, and whether that is enough. */
export interface Target {
  name: string;
  found: string;
  reached: boolean;
}

/** The targets of the energy model held against what was found; a split without a figure reaches nothing. */
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
