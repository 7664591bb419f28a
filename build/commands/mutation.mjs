import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run mutation`: breaks src/model, src/scoring, src/reading, src/sheets and html/session in thousands of small ways and counts what the tests notice.
 * Arguments are files to break; without any, all of them. It fails below the score in stryker.config.mjs.
 * @param {string[]} args
 * @param {string} root
 */
export async function run(args, root) {
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const files = args.length > 0 ? ['--mutate', args.join(',')] : [];
  return spawnSync(process.execPath, [stryker, 'run', ...files], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
