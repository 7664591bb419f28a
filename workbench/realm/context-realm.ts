import vm from 'node:vm';
import { functionOf, type OpenRealm } from './realm';

/** Each bundle is compiled once, but runs afresh for every call. */
const scripts = new Map<string, vm.Script>();

/** A realm in a bare context of Node: as at Google, it knows the language and the services, and no browser. */
export const openContextRealm: OpenRealm = (code, globals) => {
  const script = scripts.get(code) ?? new vm.Script(code);
  scripts.set(code, script);
  const context = vm.createContext({ ...globals });
  script.runInContext(context);
  const newDate = vm.runInContext('(instant) => new Date(instant)', context);
  return {
    call: (name, args) => functionOf(code, name, context[name])(...args),
    newDate,
    close: () => undefined,
  };
};
