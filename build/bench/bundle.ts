import { readFileSync } from 'node:fs';
import vm from 'node:vm';

/** Calls a cell function of the built bundle. */
export type Call = (name: string, ...args: unknown[]) => unknown;

/**
 * The built bundle, loaded into this process itself: in a context of its own Node makes every use of a global, such as
 * `Math`, several times as slow, which is no property of the code.
 */
export function loadBundle(): Call {
  Object.assign(globalThis, {
    PropertiesService: { getDocumentProperties: () => ({ getProperty: () => null }) },
  });
  vm.runInThisContext(readFileSync('dist/Code.js', 'utf8'));
  return (name, ...args) => {
    const called: unknown = Reflect.get(globalThis, name);
    if (typeof called !== 'function') throw new Error(`The bundle has no function ${name}.`);
    return called(...args);
  };
}
