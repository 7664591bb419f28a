import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildAddOn } from '../add-on.mjs';
import { buildWorkbench } from '../workbench.mjs';

/**
 * `npm run bench`: accuracy and speed, measured on the spot; fails where a target is missed.
 * @param {string[]} _args
 * @param {string} root
 */
export async function run(_args, root) {
  await buildAddOn(root);
  await buildWorkbench(root);
  const outfile = join(root, '.cache/bench.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['build/bench/main.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    // Some have code of the machine, which cannot be bundled.
    packages: 'external',
  });
  return spawnSync(process.execPath, ['--expose-gc', outfile], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
