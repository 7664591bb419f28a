import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm test`: everything that must hold. The first step that fails ends it. Arguments go to Jest.
 * @param {string[]} args
 * @param {string} root
 */
export async function run(args, root) {
  /** @type {(name: string, ...command: string[]) => boolean} */
  const step = (name, ...command) => {
    console.log(`\n— ${name}`);
    const done = spawnSync(process.execPath, command, {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
      },
    });
    return done.status === 0;
  };
  /** @type {(path: string) => string} */
  const bin = (path) => join(root, 'node_modules', path);
  const good =
    step('types', bin('typescript/bin/tsc'), '-b') &&
    step('lint', bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.') &&
    step('tests', bin('jest/bin/jest.js'), ...args);
  return good ? 0 : 1;
}
