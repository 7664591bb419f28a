import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/**
 * A fingerprint of all sources of the workbench, so a second start does not build it again.
 * @param {string} root
 */
function fingerprint(root) {
  const hash = createHash('sha256');
  const inputs = [
    ...filesBelow(join(root, 'workbench')).sort(),
    join(root, 'package-lock.json'),
    fileURLToPath(import.meta.url),
  ];
  for (const file of inputs) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Two things in Univer make two thirds of what a sheet full of rules costs. Each field of an object is set by a helper of
 * Babel's around `Object.defineProperty`; plain assignment gives the same fields. And each text is tried as a number, a date
 * and a time wherever it occurs, which takes a millisecond; it gives the same each time. Where rules were taken away and put
 * back, it also writes thousands of lines to the console, one for each rule that is gone and passed over. And a formula does
 * not know which named ranges it uses, so that it stays as it was when a name gets other cells, or when
 * the last one goes.
 * @type {import('esbuild').Plugin}
 */
const quickUniver = {
  name: 'quick-univer',
  setup: (built) =>
    built.onLoad({ filter: /@univerjs[\\/].*\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(/\b_defineProperty\(this, "(\w+)", /g, 'this.$1 = (')
        .replace(
          'sequenceString += nestedSequenceString;',
          'sequenceString += nestedSequenceString; definedNames.push(token);',
        )
        .replace('if (this._definedNamesService.getAllDefinedNamesIsEmpty()) return', 'if (false) return')
        .replace('console.error("Dependency tree not found for treeId:", parentTreeId);', '')
        .replace(
          'const getNumfmtParseValueFilter = (value) => {',
          `const parsedTexts = new Map();
          const getNumfmtParseValueFilter = (value) => {
            if (parsedTexts.size > 10_000) parsedTexts.clear();
            if (!parsedTexts.has(value)) parsedTexts.set(value, parsedText(value));
            return parsedTexts.get(value);
          };
          const parsedText = (value) => {`,
        ),
    })),
};

/**
 * Univer brings rules of hyphenation for seventy languages, half of the bundle, and asks for one when a text document wants
 * it. Sheets never do.
 * @type {import('esbuild').Plugin}
 */
const noHyphenation = {
  name: 'no-hyphenation',
  setup: (built) => {
    built.onResolve({ filter: /^\.\// }, ({ path, importer, kind }) =>
      kind === 'dynamic-import' && /@univerjs[\\/]engine-render[\\/]/.test(importer)
        ? { path, namespace: 'no-hyphenation' }
        : undefined,
    );
    built.onLoad({ filter: /.*/, namespace: 'no-hyphenation' }, () => ({ contents: 'export default {};' }));
  },
};

/**
 * Bundles the workbench's page, its server and what tests open in Node into .cache/workbench, unless nothing has changed.
 * @param {string} root
 */
export async function buildWorkbench(root) {
  const out = join(root, '.cache/workbench');
  const stamp = join(out, 'fingerprint');
  const print = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  mkdirSync(out, { recursive: true });
  /** @type {import('esbuild').BuildOptions} */
  const shared = {
    bundle: true,
    absWorkingDir: root,
    logLevel: 'error',
    legalComments: 'none',
    plugins: [quickUniver, noHyphenation],
  };
  await Promise.all([
    build({
      ...shared,
      entryPoints: { page: 'workbench/page/main.ts' },
      outdir: out,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      minify: true,
      loader: {
        '.woff2': 'dataurl',
        '.woff': 'dataurl',
        '.ttf': 'dataurl',
        '.svg': 'dataurl',
        '.png': 'dataurl',
      },
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    build({
      ...shared,
      entryPoints: { server: 'workbench/server/main.ts', 'open-worker': 'workbench/server/open-worker.ts' },
      outdir: out,
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
    }),
    build({
      ...shared,
      entryPoints: { headless: 'workbench/headless.ts' },
      outdir: out,
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      platform: 'node',
      target: 'node20',
    }),
  ]);
  writeFileSync(stamp, print);
}
