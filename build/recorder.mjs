import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { stubs } from './stubs.mjs';

const FUNCTIONS = ['CLIENT_BLANKS', 'CLIENT_GIVEN', 'CLIENT_MAY', 'CLIENT_MOMENT'];

/**
 * Writes the script that asks Google into .cache/record, Code.js and its manifest; gives the folder. It never ships.
 * @param {string} root
 */
export async function buildRecorder(root) {
  const folder = join(root, '.cache/record');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['build/record/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'addOn',
    charset: 'utf8',
    target: 'es2020',
  });
  const functions = FUNCTIONS.map((name) => ({ name, summary: 'Asks Google.', parameters: [] }));
  const code = `${outputFiles[0]?.text}\n${stubs(['record', ...FUNCTIONS], functions)}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), code);
  copyFileSync(join(root, 'build/record/appsscript.json'), join(folder, 'appsscript.json'));
  return folder;
}
