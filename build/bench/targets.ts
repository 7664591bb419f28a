/** A figure measured in this run, with its limit. */
interface Target {
  what: string;
  figure: string;
  demand: string;
  met: boolean;
}

const targets: Target[] = [];

/** Notes a figure that must be at most so much; `show` writes figures with their unit. */
export function atMost(what: string, figure: number, limit: number, show: (figure: number) => string): void {
  targets.push({ what, figure: show(figure), demand: `at most ${show(limit)}`, met: figure <= limit });
}

/** Notes a figure that must be at least so much. */
export function atLeast(what: string, figure: number, limit: number, show: (figure: number) => string): void {
  targets.push({ what, figure: show(figure), demand: `at least ${show(limit)}`, met: figure >= limit });
}

/** Notes a target; its name says what it demands. */
export function note(what: string, figure: string, met: boolean): void {
  targets.push({ what, figure, demand: '', met });
}

/** A factor as people write it: 3.4 ×. */
export function times(factor: number): string {
  return `${factor.toFixed(factor < 10 ? 1 : 0)} ×`;
}

/** Milliseconds, or seconds for long times. */
export function duration(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`;
}

/** Prints every target with its measurement; returns the number of missed ones. */
export function printTargets(): number {
  console.log('\nTargets\n');
  for (const { what, figure, demand, met } of targets) {
    console.log(`  ${met ? 'met   ' : 'MISSED'}  ${what.padEnd(62)} ${figure.padStart(9)}   ${demand}`);
  }
  const missed = targets.filter(({ met }) => !met).length;
  console.log(`\n${targets.length - missed} of ${targets.length} met.\n`);
  return missed;
}
