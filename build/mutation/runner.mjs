import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { loadTests, prepare } from './test-list.mjs';

/** The object that Stryker's mutants read and write. @type {any} */
const shared = /** @type {any} */ (globalThis);

/**
 * Runs the tests of one mutant after the other in this process: a tenth of the time of starting Jest for each of
 * thousands. Loops that never end are found by counting, so that a busy machine makes no difference.
 */
class Runner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    shared.__stryker__ ??= {};
    prepare();
  }

  /** All tests without a mutant, and which mutants each of them touches. */
  dryRun() {
    Object.assign(shared.__stryker__, { activeMutant: undefined, mutantCoverage: undefined });
    const tests = runTests(loadTests(process.cwd()), false);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: shared.__stryker__.mutantCoverage };
  }

  /**
   * The tests that touch a mutant, up to the first that fails.
   * @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options
   */
  mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const mutants = shared.__stryker__;
    Object.assign(mutants, { hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    mutants.activeMutant = mutantActivation === 'static' ? activeMutant.id : 'none';
    const result = resultOf(() => {
      const touching = new Set(testFilter);
      const tests = loadTests(process.cwd(), testFilter).filter(
        ({ id }) => testFilter === undefined || touching.has(id),
      );
      mutants.activeMutant = activeMutant.id;
      // Most mutants are noticed by a quick test; then the slow ones need not run.
      return runTests(tests.sort(byTime), true);
    });
    mutants.activeMutant = 'none';
    const isEndless = hitLimit !== undefined && mutants.hitCount > hitLimit;
    return toMutantRunResult(isEndless ? { status: DryRunStatus.Timeout, reason: 'endless' } : result);
  }
}

/**
 * @param {() => import('@stryker-mutator/api/test-runner').TestResult[]} run
 * @returns {import('@stryker-mutator/api/test-runner').DryRunResult}
 */
function resultOf(run) {
  try {
    return { status: DryRunStatus.Complete, tests: run() };
  } catch (error) {
    return { status: DryRunStatus.Error, errorMessage: String(error) };
  }
}

/** Milliseconds that each test took when it last ran. @type {Map<string, number>} */
const times = new Map();

/** @type {(a: { id: string }, b: { id: string }) => number} */
const byTime = (a, b) => (times.get(a.id) ?? 0) - (times.get(b.id) ?? 0);

/**
 * @param {import('./test-list.mjs').OneTest[]} tests
 * @param {boolean} untilFailure
 * @returns {import('@stryker-mutator/api/test-runner').TestResult[]}
 */
function runTests(tests, untilFailure) {
  /** @type {import('@stryker-mutator/api/test-runner').TestResult[]} */
  const results = [];
  for (const { id, run } of tests) {
    shared.__stryker__.currentTestId = id;
    const start = performance.now();
    const failureMessage = failureOf(run);
    const timeSpentMs = performance.now() - start;
    times.set(id, timeSpentMs);
    shared.__stryker__.currentTestId = undefined;
    const told = { id, name: id, timeSpentMs };
    if (failureMessage === undefined) results.push({ ...told, status: TestStatus.Success });
    else results.push({ ...told, status: TestStatus.Failed, failureMessage });
    if (untilFailure && failureMessage !== undefined) break;
  }
  return results;
}

/** @param {() => unknown} run */
function failureOf(run) {
  try {
    if (run() instanceof Promise) throw new Error('A test that waits for something is not run here.');
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** How Stryker finds the runner. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', /** @type {any} */ (Runner)),
];
