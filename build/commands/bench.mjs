import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildAddOn } from '../add-on.mjs';

/**
 * `npm run bench`: accuracy and speed, measured on the spot; fails where a target is missed.
 * @param {string[]} _args
 * @param {string} root
 */
export async function run(_args, root) {
  await buildAddOn(root);
  const outfile = join(root, '.cache/bench.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['build/bench/main.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    // Has code of the machine, which cannot be bundled.
    external: ['@duckdb/*'],
  });
  return spawnSync(process.execPath, ['--expose-gc', outfile], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
