import jest from './jest.config.mjs';

const [node] = jest.projects;

/** Mutation testing of what thinks and what reads: `npm run mutation`, one file with `npm run mutation -- <file>`. */
export default {
  mutate: ['src/core/**/*.ts', 'src/table/**/*.ts', '!src/table/headers/**'],
  testRunner: 'jest',
  jest: {
    enableFindRelatedTests: false,
    config: {
      transform: node.transform,
      // Nothing else need be looked through before each of thousands of runs.
      roots: ['<rootDir>/src', '<rootDir>/test'],
      watchman: false,
      // The tests that need neither the built bundle nor a browser.
      testMatch: ['<rootDir>/test/mutants.ts'],
      setupFiles: ['<rootDir>/test/few-runs.ts'],
    },
  },
  coverageAnalysis: 'perTest',
  // Lists of words and patterns that are built once at loading: each of their mutants would run every test.
  ignoreStatic: true,
  concurrency: 2,
  // Its reader of tsconfig.json does not know TypeScript 7, and the tests need none.
  ignorePatterns: ['/.cache', '/dist', '/docs', '/html', 'tsconfig*.json'],
  tempDirName: '.cache/stryker',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
  // A mutant that loops for ever is stopped; the time is that of its tests and this.
  timeoutMS: 3_000,
};
