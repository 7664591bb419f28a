import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const node = (...args: string[]) =>
  JSON.parse(
    execFileSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    }),
  );

test('the reference is the bundle of f5195a6, which has 100,000 bytes; both give the energy of each client', () => {
  const before = node('build/bench/first-formula.mjs', 'build/bench/code-f5195a6.js.gz');
  const now = node('build/bench/first-formula.mjs', 'dist/Code.js');
  expect(before.bytes).toBe(100_000);
  for (const { energies } of [before, now]) {
    expect(energies).toHaveLength(12);
    for (const energy of energies) expect(Math.abs(energy)).toBeLessThanOrEqual(100);
  }
});

test('the ratio of a round is its time with this bundle by its time with the reference', () => {
  const measure = `import { measureLoad } from './build/bench/load.mjs'; console.log(JSON.stringify(measureLoad(process.cwd(), 1)));`;
  const { before, now, ratio } = node('--input-type=module', '-e', measure);
  for (const { compile, run, formula, total } of [before, now]) {
    expect(total).toBeCloseTo(compile + run + formula, 6);
    expect(compile).toBeGreaterThan(0);
  }
  expect(ratio).toEqual({ low: now.total / before.total, median: ratio.low, high: ratio.low });
});
