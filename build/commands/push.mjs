import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddOn } from '../add-on.mjs';

/**
 * `npm run push`: builds and lets clasp push dist/ into your own script project.
 * @param {string[]} args
 * @param {string} root
 */
export async function run(args, root) {
  const { scriptId } = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
  if (scriptId === 'enter-your-own-script-id') {
    throw new Error('Enter the id of your own script project as "scriptId" in .clasp.json, then push again.');
  }
  await buildAddOn(root);
  const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
  return spawnSync(process.execPath, [clasp, 'push', ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
