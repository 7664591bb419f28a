import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { expect } from 'expect';
import { bind } from 'jest-each';

/**
 * @typedef {{ id: string, run: () => unknown }} OneTest
 */

/** What `describe` and `test` note down while the test files are loaded. @type {{ names: string[], tests: OneTest[] }} */
const noted = { names: [], tests: [] };

/** @type {(name: string, body: () => void) => void} */
const describe = (name, body) => {
  noted.names.push(name);
  body();
  noted.names.pop();
};

/** @type {(name: string, run: () => unknown) => void} */
const test = (name, run) => {
  // Tests with the same name are distinguished by their place.
  noted.tests.push({ id: [...noted.names, name, noted.tests.length].join(' › '), run });
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

/**
 * Loads all tests again, so nothing remembered from an earlier run is left.
 * @param {string} root
 * @returns {OneTest[]}
 */
export function loadTests(root) {
  const require = createRequire(join(root, 'package.json'));
  for (const path of Object.keys(require.cache)) if (path.endsWith('.ts')) delete require.cache[path];
  Object.assign(noted, { names: [], tests: [] });
  require(join(root, 'test/few-runs.ts'));
  require(join(root, 'test/mutants.ts'));
  return noted.tests;
}
