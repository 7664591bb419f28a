import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { stubs } from './stubs.mjs';

/**
 * Names and statements stay as they are written; only white space goes, and lines break after 110 characters.
 * @satisfies {import('esbuild').BuildOptions & { write: false }}
 */
const shared = {
  bundle: true,
  write: false,
  minifyWhitespace: true,
  lineLimit: 110,
  charset: 'utf8',
  target: 'es2020',
  legalComments: 'none',
};

/** @param {string} root */
async function bundleServer(root) {
  const main = join(root, 'src/main.ts');
  const bundled = await build({ ...shared, entryPoints: [main], format: 'iife', globalName: 'addOn' });
  const code = bundled.outputFiles[0].text;
  const { globals, CELL_FUNCTIONS } = vm.runInNewContext(`${code}; addOn`);
  return `${code}\n${stubs(Object.keys(globals), CELL_FUNCTIONS)}`;
}

/**
 * The sidebar's bundle may take types from actions, nothing else: they would not run in a browser.
 * @param {object} inputs
 */
function refuseServerCode(inputs) {
  const foreign = Object.keys(inputs).filter((file) =>
    /^src\/(actions|google|functions|languages|main)/.test(file),
  );
  if (foreign.length) throw new Error(`The sidebar must not contain server code: ${foreign.join(', ')}.`);
}

/** @param {string} root */
async function bundleSidebar(root) {
  const script = await build({
    ...shared,
    absWorkingDir: root,
    entryPoints: ['html/main.tsx'],
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
  });
  refuseServerCode(script.metafile.inputs);
  const style = await build({ ...shared, entryPoints: [join(root, 'html/sidebar.css')] });
  const template = readFileSync(join(root, 'html/sidebar.html'), 'utf8');
  // A function as replacement, because "$&" in the code must stay what it is.
  return template
    .replace('/*STYLE*/', () => style.outputFiles[0].text.trim())
    .replace('/*SCRIPT*/', () =>
      script.outputFiles[0].text
        .trim()
        .replace(/<\/(script)/gi, '<\\/$1')
        .replace(/<!--/g, '<\\!--'),
    );
}

/**
 * Writes dist/ (Code.js, sidebar.html, appsscript.json and nothing else); gives each file's size in bytes, and the size
 * at which somebody must ask why it grew (docs/decisions/0016-budget.md).
 * @param {string} root
 */
export async function buildAddOn(root) {
  const files = {
    'Code.js': await bundleServer(root),
    'sidebar.html': await bundleSidebar(root),
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  };
  /** @type {Record<string, number>} */
  const alarms = JSON.parse(readFileSync(join(root, 'build/alarms.json'), 'utf8'));
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  return Object.entries(files).map(([name, text]) => {
    writeFileSync(join(dist, name), text);
    return { file: `dist/${name}`, bytes: Buffer.byteLength(text), alarm: alarms[name] };
  });
}
