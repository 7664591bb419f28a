import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildAddOn } from '../add-on.mjs';
import { buildWorkbench } from '../workbench.mjs';

/**
 * `npm run bench`: accuracy and speed, measured on the spot; fails if a target is missed.
 * @param {string[]} _args
 * @param {string} root
 */
export async function run(_args, root) {
  await buildAddOn(root);
  await buildWorkbench(root);
  const bundle = await bundleBench(root);
  return spawnSync(process.execPath, ['--expose-gc', bundle], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

/**
 * Everything that measures, as one script; gives its path.
 * @param {string} root
 */
export async function bundleBench(root) {
  const outfile = join(root, '.cache/bench.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['build/bench/main.ts'],
    outfile,
    bundle: true,
    // Some packages don't export names in a way that modules can find.
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
  });
  return outfile;
}
