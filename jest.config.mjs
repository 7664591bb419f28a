const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'commonjs' },
  },
];

/** Three kinds of test: those that need only Node, those of the sidebar in a DOM in Node, and those that drive a real browser. */
const shared = {
  transform: { '\\.tsx?$': swc },
  setupFilesAfterEnv: ['<rootDir>/test/watchdog.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.cache/', '<rootDir>/dist/'],
};

export default {
  // Browsers wait as much as they work: two at a time are quicker, also on two processors.
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'node',
      globalSetup: '<rootDir>/build/test-setup.mjs',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.browser\\.test\\.ts$', '/test/browser/', '/test/sidebar/'],
    },
    {
      ...shared,
      displayName: 'sidebar',
      globalSetup: '<rootDir>/build/test-setup.mjs',
      testEnvironment: '<rootDir>/test/sidebar/environment.ts',
      testMatch: ['<rootDir>/test/sidebar/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'browser',
      // A file of its own: Jest runs a setup that two projects share for the first of them only.
      globalSetup: '<rootDir>/build/browser-setup.mjs',
      globalTeardown: '<rootDir>/build/browser-teardown.mjs',
      testEnvironment: '<rootDir>/test/browser/environment.ts',
      testMatch: ['<rootDir>/test/**/*.browser.test.ts', '<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};
