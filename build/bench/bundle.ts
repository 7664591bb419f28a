import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { gunzipSync } from 'node:zlib';

/** Calls a cell function of a bundle. */
export type Call = (name: string, ...args: unknown[]) => unknown;

/**
 * The built bundle, or that of another file, loaded into this process itself: in a context of its own Node makes every use of a global, such as
 * `Math`, several times as slow, which is no property of the code.
 */
export function loadBundle(path = 'dist/Code.js'): Call {
  Object.assign(globalThis, {
    PropertiesService: { getDocumentProperties: () => ({ getProperty: () => null }) },
  });
  const bytes = readFileSync(path);
  vm.runInThisContext((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
  return (name, ...args) => {
    const called: unknown = Reflect.get(globalThis, name);
    if (typeof called !== 'function') throw new Error(`The bundle has no function ${name}.`);
    return called(...args);
  };
}
