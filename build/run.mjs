// The one way in: every npm script comes here. It needs nothing but Node, installs what is missing, then works.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [command = 'start', ...rest] = process.argv.slice(2);

/**
 * Ends with one sentence instead of a stack trace.
 * @param {string} sentence
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Installs what the lockfile says, if that differs from the last installation (docs/decisions/0007-install.md). */
function installOnce() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing what the project needs (once, about a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    stop(
      'The packages could not be installed: check the network connection to the npm registry and try again.',
    );
  }
  writeFileSync(stamp, lock);
}

const commands = ['start', 'test', 'build', 'bench', 'push', 'accept', 'mutation', 'pictures', 'record'];
if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Client Energy needs Node 20 or newer; this is Node ${process.versions.node}.`);
}
if (!commands.includes(command)) stop(`Unknown command "${command}". There are: ${commands.join(', ')}.`);
installOnce();
const { run } = await import(pathToFileURL(join(root, 'build', 'commands', `${command}.mjs`)).href);
try {
  process.exitCode = await run(rest, root);
} catch (error) {
  if (process.env.DEBUG) console.error(error);
  stop(error instanceof Error ? error.message : String(error));
}
