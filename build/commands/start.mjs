import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildAddOn } from '../add-on.mjs';
import { buildWorkbench } from '../workbench.mjs';

/**
 * `npm start [-- file]`: builds, then serves the workbench until it is stopped.
 * @param {string[]} args
 * @param {string} root
 */
export async function run(args, root) {
  await buildAddOn(root);
  await buildWorkbench(root);
  // npm runs scripts in the project's folder, but a person's file name is relative to their own folder.
  const from = process.env.INIT_CWD ?? process.cwd();
  const named = args.map((arg) => (arg.startsWith('--') ? arg : resolve(from, arg)));
  const server = spawn(process.execPath, [join(root, '.cache/workbench/server.mjs'), ...named], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => server.kill(signal));
  return new Promise((done) => server.on('exit', (code) => done(code ?? 0)));
}
