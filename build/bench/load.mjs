import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * The measurements of a round: milliseconds of processor time, for each step and in total; of the clock; the bundle's size.
 * @typedef {Record<'compile' | 'run' | 'formula' | 'total' | 'clock' | 'bytes', number>} Load
 */

/** The bundle of commit f5195a6, with which every later one is compared. */
export const REFERENCE = 'build/bench/code-f5195a6.js.gz';

/**
 * "Load and first formula" of the bundle in dist/ and of that of f5195a6, medians of a number of rounds. Each
 * round is a fresh process for both, in an order left to chance, since the second of two has warmer caches. `ratio` has
 * the quartiles of new / old, round by round, in processor time: clock time is twice as uncertain while other
 * work goes on. The figures differ, since the energy model has a second edition; both must have one for every client.
 * @param {string} root
 * @param {number} rounds
 */
export function measureLoad(root, rounds) {
  const pairs = Array.from({ length: rounds }, () => {
    const isOldFirst = Math.random() < 0.5;
    const first = round(root, isOldFirst ? REFERENCE : 'dist/Code.js');
    const second = round(root, isOldFirst ? 'dist/Code.js' : REFERENCE);
    if (![...first.energies, ...second.energies].every(Number.isFinite)) {
      throw new Error('dist/Code.js or the bundle of f5195a6 has no energy for a client.');
    }
    return isOldFirst ? { before: first, now: second } : { before: second, now: first };
  });
  const ratios = pairs.map(({ before, now }) => now.total / before.total);
  return {
    before: medians(pairs.map(({ before }) => before)),
    now: medians(pairs.map(({ now }) => now)),
    ratio: { low: quantile(ratios, 0.25), median: quantile(ratios, 0.5), high: quantile(ratios, 0.75) },
  };
}

/**
 * @param {string} root
 * @param {string} bundle
 * @returns {Load & { energies: number[] }}
 */
function round(root, bundle) {
  const script = join(root, 'build/bench/first-formula.mjs');
  return JSON.parse(execFileSync(process.execPath, [script, join(root, bundle)], { encoding: 'utf8' }));
}

/**
 * @param {Load[]} loads
 * @returns {Load}
 */
function medians(loads) {
  const middle = (/** @type {keyof Load} */ what) =>
    quantile(
      loads.map((load) => load[what]),
      0.5,
    );
  return {
    compile: middle('compile'),
    run: middle('run'),
    formula: middle('formula'),
    total: middle('total'),
    clock: middle('clock'),
    bytes: middle('bytes'),
  };
}

/**
 * @param {number[]} figures
 * @param {number} share
 */
function quantile(figures, share) {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length * share)] ?? Number.NaN;
}
