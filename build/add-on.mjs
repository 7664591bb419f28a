import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { minify } from '@swc/core';
import { build } from 'esbuild';
import { stubs } from './stubs.mjs';

/**
 * Google loads the whole bundle for every call, so it must stay small.
 * @type {Record<string, number>}
 */
const LIMITS = { 'Code.js': 200_000, 'sidebar.html': 300_000 };

/** @type {import('esbuild').BuildOptions & { write: false }} */
const shared = {
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  target: 'es2020',
  legalComments: 'none',
};

/**
 * A module as `var $`, which holds what it exports. What esbuild would make of it keeps exports alive as getters,
 * which nobody needs here.
 * @param {string} module
 */
function asFunction(module) {
  const end = module.lastIndexOf('export {');
  const exported = module.slice(end).replace(/(\w+) as (\w+)/g, '$2: $1');
  return `var $ = (() => {\n${module.slice(0, end)}${exported.replace('export', 'return')}})();`;
}

/**
 * Minified, three hundredths smaller than by esbuild: short functions are written as arrows.
 * @param {string} code
 */
async function smaller(code) {
  const minified = await minify(code, {
    ecma: 2020,
    compress: {
      ecma: 2020,
      passes: 10,
      arrows: true,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_methods: true,
    },
    mangle: true,
    format: { comments: false },
  });
  return minified.code;
}

/** @param {string} root */
async function bundleServer(root) {
  const main = join(root, 'src/main.ts');
  const esm = await build({
    ...shared,
    entryPoints: [main],
    format: 'esm',
    minify: false,
    minifySyntax: true,
    metafile: true,
    outdir: root,
  });
  const names = Object.values(esm.metafile.outputs)[0].exports;
  const code = await smaller(asFunction(esm.outputFiles[0].text));
  const registry = await readRegistry(root);
  return `${code}\n${stubs(names, registry)}`;
}

/**
 * The cell functions' names, help and examples, evaluated from the source itself.
 * @param {string} root
 * @returns {Promise<import('../src/functions/cell-function').FunctionHelp[]>}
 */
export async function readRegistry(root) {
  return (await evaluated(join(root, 'src/functions/registry.ts'))).CELL_FUNCTIONS;
}

/**
 * What a module of the source exports.
 * @param {string} path
 */
async function evaluated(path) {
  const bundled = await build({ ...shared, entryPoints: [path], format: 'iife', globalName: 'exported' });
  const context = vm.createContext({ Intl });
  vm.runInContext(bundled.outputFiles[0].text, context);
  return vm.runInContext('exported', context);
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
    minify: false,
    minifySyntax: true,
    absWorkingDir: root,
    entryPoints: ['html/main.tsx'],
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
  });
  refuseServerCode(script.metafile.inputs);
  const style = await build({ ...shared, entryPoints: [join(root, 'html/sidebar.css')] });
  const code = await smaller(script.outputFiles[0].text);
  const template = readFileSync(join(root, 'html/sidebar.html'), 'utf8');
  // A function as replacement, because "$&" in the code must stay what it is.
  return template
    .replace('/*STYLE*/', () => style.outputFiles[0].text.trim())
    .replace('/*SCRIPT*/', () =>
      code
        .trim()
        .replace(/<\/(script)/gi, '<\\/$1')
        .replace(/<!--/g, '<\\!--'),
    );
}

/**
 * Writes dist/ (Code.js, sidebar.html, appsscript.json and nothing else); gives each file's size in bytes.
 * @param {string} root
 */
export async function buildAddOn(root) {
  const files = {
    'Code.js': await bundleServer(root),
    'sidebar.html': await bundleSidebar(root),
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  };
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  return Object.entries(files).map(([name, text]) => {
    const bytes = Buffer.byteLength(text);
    if (bytes > (LIMITS[name] ?? Infinity)) {
      throw new Error(`dist/${name} has ${bytes} bytes; its limit is ${LIMITS[name]}.`);
    }
    writeFileSync(join(dist, name), text);
    return { file: `dist/${name}`, bytes };
  });
}
