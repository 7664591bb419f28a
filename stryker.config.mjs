/** Mutation testing of what thinks, what reads, and what the sidebar keeps: `npm run mutation`, one file with `npm run mutation -- <file>`. */
export default {
  mutate: ['src/model/**/*.ts', 'src/scoring/**/*.ts', 'src/reading/**/*.ts', 'src/sheets/**/*.ts', 'html/session/**/*.ts'],
  plugins: ['./build/mutation/runner.mjs'],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  // Lists of words and patterns that are built once at loading: each of their mutants would run every test.
  ignoreStatic: true,
  concurrency: 2,
  // Its reader of tsconfig.json does not know TypeScript 7, and the tests need none.
  ignorePatterns: ['/.cache', '/dist', '/docs', 'tsconfig*.json'],
  tempDirName: '.cache/stryker',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
  // Only for loops that go round without passing their mutant; all others are found by counting.
  timeoutMS: 20_000,
};
