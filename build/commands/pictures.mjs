import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildAddOn } from '../add-on.mjs';
import { buildWorkbench } from '../workbench.mjs';

/**
 * `npm run pictures`: a picture of every panel of the sidebar, in German and English, into docs/pictures.
 * @param {string[]} _args
 * @param {string} root
 */
export async function run(_args, root) {
  await buildAddOn(root);
  await buildWorkbench(root);
  const outfile = join(root, '.cache/pictures.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['build/pictures/main.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  });
  const env = { ...process.env, FONTCONFIG_FILE: join(root, 'build/pictures/fonts.conf') };
  return spawnSync(process.execPath, [outfile], { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}
