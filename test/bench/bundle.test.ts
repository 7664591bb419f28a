import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PEAK } from '../../build/bench/peak-memory';

const root = join(__dirname, '../..');
const node = (...args: string[]) =>
  execFileSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });

test('what measures starts as a script of its own, with all that it needs', () => {
  const make = `import { bundleBench } from './build/commands/bench.mjs'; console.log(await bundleBench(process.cwd()));`;
  const script = node('--input-type=module', '-e', make).trim();
  expect(Number(node('--expose-gc', script, PEAK, '1000', 'dates'))).toBeGreaterThan(0);
}, 60_000);
