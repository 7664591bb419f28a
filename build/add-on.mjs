import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { build, transform } from 'esbuild';
import { licencesOf } from './licences.mjs';
import { stubs } from './stubs.mjs';

/** How code is printed: statements stay as they are written; white space goes, and lines end after 110 characters. */
const printed = /** @type {const} */ ({
  minifyWhitespace: true,
  lineLimit: 110,
  charset: 'utf8',
  target: 'es2020',
  legalComments: 'none',
});

const bundled = /** @type {const} */ ({ bundle: true, write: false });

/**
 * The one file that esbuild made.
 * @param {{ outputFiles: { text: string }[] }} built
 */
function textOf({ outputFiles: [file] }) {
  if (!file) throw new Error('esbuild made no file.');
  return file.text;
}

/**
 * Prints a script without exports in a wrapping of its own. Names at the top level of a file stay, so that an error names our
 * functions; those inside functions are shortened, or the file would be beyond its alarm. esbuild tells the two apart in
 * a script, not in a module: hence no export, and the wrapping afterwards.
 * @param {string} script
 * @param {string} declarations
 */
async function wrapped(script, declarations = '') {
  const { code } = await transform(script, {
    ...printed,
    minifyIdentifiers: true,
    banner: `"use strict"; ${declarations}(() => {`,
    footer: '})();',
  });
  return code;
}

/**
 * A plain script with `addOn` as its one variable, and a function for each global.
 * @param {string} root
 */
async function bundleServer(root) {
  const entry = `import { globals, CELL_FUNCTIONS } from './src/main'; addOn = { globals, CELL_FUNCTIONS };`;
  const script = await build({
    ...bundled,
    absWorkingDir: root,
    stdin: { contents: entry, resolveDir: root },
    format: 'esm',
    metafile: true,
  });
  const code = await wrapped(textOf(script), 'var addOn; ');
  const { globals, CELL_FUNCTIONS } = vm.runInNewContext(`${code}; addOn`);
  return `${code}\n${stubs(Object.keys(globals), CELL_FUNCTIONS)}${licencesOf(script.metafile.inputs, root)}\n`;
}

/**
 * The rooms that only run at Google or read sheets are not for the sidebar: it need not load them, or could not run them.
 * @param {object} inputs
 */
function refuseServerCode(inputs) {
  const foreign = Object.keys(inputs).filter((file) =>
    /^src\/(actions|google|functions|languages|main|reading|sheets)/.test(file),
  );
  if (foreign.length) throw new Error(`The sidebar must not contain server code: ${foreign.join(', ')}.`);
}

/** @param {string} root */
async function bundleSidebar(root) {
  const script = await build({
    ...bundled,
    absWorkingDir: root,
    entryPoints: ['html/main.tsx'],
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
  });
  refuseServerCode(script.metafile.inputs);
  const code = `${await wrapped(textOf(script))}${licencesOf(script.metafile.inputs, root)}`;
  const style = await build({ ...bundled, ...printed, entryPoints: [join(root, 'html/sidebar.css')] });
  const template = readFileSync(join(root, 'html/sidebar.html'), 'utf8');
  // A function as replacement, because "$&" in the code must stay what it is.
  return template
    .replace('/*STYLE*/', () => textOf(style).trim())
    .replace('/*SCRIPT*/', () =>
      code
        .trim()
        .replace(/<\/(script)/gi, '<\\/$1')
        .replace(/<!--/g, '<\\!--'),
    );
}

/**
 * Writes dist/ (Code.js, sidebar.html, appsscript.json and nothing else); gives each file's size in bytes, and the size
 * at which somebody must ask why it grew (docs/decisions/0018-alarms.md).
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
    return {
      file: `dist/${name}`,
      bytes: Buffer.byteLength(text),
      alarm: alarms[name] ?? Number.POSITIVE_INFINITY,
    };
  });
}
