/** How Google would treat the call that is running: what it may use. */
export type Mode = 'limited' | 'full' | 'customFunction';

/** Counts and guards every call of Google's services that the add-on makes. */
export interface Gate {
  mode: Mode;
  /** Calls by "Class.method" since the last reset. */
  calls: Record<string, number>;
}

/** Calls that a formula may not make; the others read. */
const WRITES = /^(set|insert|add|delete|clear|activate|show|create|remove|waitLock|tryLock|getUi|toast)/;

/**
 * A stand-in for one of Google's objects: its methods are counted, refused where Google would refuse them, and a
 * method that the workbench does not have says so instead of giving `undefined`.
 */
export function service<T extends object>(name: string, gate: Gate, methods: T): T {
  return new Proxy(methods, {
    get(target, property) {
      if (typeof property === 'symbol' || property === 'toJSON' || property === 'then') return undefined;
      const member = (target as Record<string, unknown>)[property];
      if (member === undefined) throw new Error(`the workbench has no ${name}.${property}`);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        refuseInMode(name, property, gate.mode);
        gate.calls[`${name}.${property}`] = (gate.calls[`${name}.${property}`] ?? 0) + 1;
        return member.apply(target, args);
      };
    },
  });
}

function refuseInMode(name: string, method: string, mode: Mode): void {
  const refused =
    (mode === 'customFunction' && (WRITES.test(method) || name === 'Drive.Files')) ||
    (mode === 'limited' && (name === 'Drive.Files' || /^show/.test(method)));
  if (refused) throw new Error(`You do not have permission to call ${name}.${method}.`);
}
