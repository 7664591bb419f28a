import { readdirSync, readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { expect } from 'expect';
import { bind } from 'jest-each';

/**
 * @typedef {{ id: string, run: () => unknown }} OneTest
 */

/**
 * What `describe` and `test` note down while the test files are loaded: the names around, the tests so far, and how many of
 * them are in this file.
 * @type {{ names: string[], tests: OneTest[], inFile: number }}
 */
const noted = { names: [], tests: [], inFile: 0 };

/** @type {(name: string, body: () => void) => void} */
const describe = (name, body) => {
  if (noted.names.length === 0) noted.inFile = 0;
  noted.names.push(name);
  body();
  noted.names.pop();
};

/** Between the parts of a test's id: its file, its groups, its name, and its number. */
const SEPARATOR = ' › ';

/** @type {(name: string, run: () => unknown) => void} */
const test = (name, run) => {
  // Tests of a file with the same name are distinguished by their number.
  noted.tests.push({ id: [...noted.names, name, noted.inFile].join(SEPARATOR), run });
  noted.inFile += 1;
};

/** Gives Node the globals of a test file, and lets it load TypeScript from a folder. */
export function prepare() {
  Object.assign(globalThis, {
    expect,
    describe: Object.assign(describe, { each: bind(describe, false) }),
    test: Object.assign(test, { each: bind(test), skip: () => undefined }),
  });
  /** @type {Map<string, string>} */
  const compiled = new Map();
  /** @type {any} */ (Module)._extensions['.ts'] = (
    /** @type {{ _compile(code: string, path: string): void }} */ module,
    /** @type {string} */ path,
  ) => {
    const code =
      compiled.get(path) ??
      transformSync(readFileSync(path, 'utf8'), { loader: 'ts', format: 'cjs', target: 'node20' }).code;
    compiled.set(path, code);
    module._compile(code, path);
  };
}

/** The folders of test/ with the tests of what thinks, what reads, and what the sidebar keeps. */
const FOLDERS = ['model', 'scoring', 'scoring/lines', 'reading', 'sheets', 'cases', 'html/session'];

/**
 * The test files, but those that open a book: they run the built add-on, and no mutant is in it.
 * @param {string} root
 */
function allFiles(root) {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, 'test', folder)).map((file) => `${folder}/${file}`),
  )
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => !readFileSync(join(root, 'test', file), 'utf8').includes('/test-book'));
}

/**
 * Loads tests again, so nothing remembered from an earlier run is left: all of them, or those of the files in which some
 * tests are.
 * @param {string} root
 * @param {string[]} [ids]
 * @returns {OneTest[]}
 */
export function loadTests(root, ids) {
  const require = createRequire(join(root, 'package.json'));
  for (const path of Object.keys(require.cache)) if (path.endsWith('.ts')) delete require.cache[path];
  noted.tests = [];
  require(join(root, 'test/few-runs.ts'));
  const files = ids ? new Set(ids.map((id) => id.split(SEPARATOR)[0] ?? '')) : allFiles(root);
  for (const file of files) describe(file, () => require(join(root, 'test', file)));
  return noted.tests;
}
