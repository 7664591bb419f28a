import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { median, processorTime } from './stopwatch';

/** Calls a cell function of the built bundle. */
export type Call = (name: string, ...args: unknown[]) => unknown;

/** What Google would load. */
export const CODE = readFileSync('dist/Code.js', 'utf8');

/**
 * The built bundle, loaded into this process itself: in a context of its own Node makes every use of a global, such as
 * `Math`, several times as slow, which is no property of the code.
 */
export function loadBundle(): Call {
  Object.assign(globalThis, {
    PropertiesService: { getDocumentProperties: () => ({ getProperty: () => null }) },
  });
  vm.runInThisContext(CODE);
  return (name, ...args) =>
    (globalThis as unknown as Record<string, (...args: unknown[]) => unknown>)[name](...args);
}

/** Median milliseconds of processor time for loading the bundle. Each text differs, since V8 would keep what it has compiled before. */
export function loadTime(loads: number): number {
  const texts = Array.from({ length: loads }, (_, index) => `${CODE}\n// ${index}`);
  return median(
    texts.map((text) => {
      const context = vm.createContext({});
      const start = processorTime();
      vm.runInContext(text, context);
      return processorTime() - start;
    }),
  );
}
