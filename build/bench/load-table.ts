import { statSync } from 'node:fs';
import alarms from '../alarms.json';
import { measureLoad } from './load.mjs';
import { atMost, duration } from './targets';

/** The names of the two bundles, as wide as the longer one. */
const NAMES = { before: 'f5195a6', now: 'dist/Code.js' };

/** The sizes, and the first wait of an owner: loading the bundle and one formula, compared with f5195a6. */
export function measureFirstFormula(rounds = 101): void {
  const { ratio, ...bundles } = measureLoad(process.cwd(), rounds);
  console.log(
    `Load and first formula: CLIENT_ENERGY over 80 rows, a fresh process each, in turns; processor time, medians of ${rounds} rounds\n`,
  );
  for (const which of ['before', 'now'] as const) {
    const { bytes, compile, run, formula, total, clock } = bundles[which];
    console.log(
      `  ${NAMES[which].padEnd(12)} ${kilobytes(bytes)}   compile ${duration(compile)}, run ${duration(run)}, first formula ${duration(formula)}, together ${duration(total)} (${duration(clock)} on the clock)`,
    );
  }
  console.log(`  now / f5195a6: ${multiple(ratio.median)}; half of the rounds ${span(ratio)}`);
  atMost('load and first formula / f5195a6', ratio.median, 1.03, multiple);
  for (const [file, alarm] of Object.entries(alarms)) {
    atMost(`size of dist/${file}`, statSync(`dist/${file}`).size, alarm, kilobytes);
  }
}

function span({ low, high }: { low: number; high: number }): string {
  return `between ${multiple(low)} and ${multiple(high)}`;
}

function multiple(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
