import { run as test } from './test.mjs';

/**
 * `npm run accept`: rewrites the goldens on purpose; read the diff before you commit it.
 * @param {string[]} args
 * @param {string} root
 */
export async function run(args, root) {
  process.env.ACCEPT = '1';
  return test(['--selectProjects', 'node', '--updateSnapshot', '--ci=false', ...args], root);
}
