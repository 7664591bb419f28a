import type { Account } from './account';
import { refuseScope } from './consent';
import { type Faults, strike, TIME_LIMIT } from './faults';

/** How Google would treat the call that is running: what it may use. */
export type Mode = 'limited' | 'full' | 'customFunction';

/** Counts and guards every call of Google's services that the add-on makes. */
export interface Gate {
  mode: Mode;
  /** The function that runs. */
  running: string;
  /** Whether the script that runs was killed: then nothing that it does happens any more. */
  killed: boolean;
  /** Calls by "Class.method" since the last reset. */
  calls: Record<string, number>;
  faults: Faults;
  /** What could not be written, which the next flush says. */
  unwritten: Error | undefined;
  /** The person at the screen, who may have refused something. */
  account: Account;
}

/** Calls that a formula may not make; the others read. */
const WRITES =
  /^(set|insert|add|append|delete|clear|activate|protect|show|hide|create|update|remove|waitLock|tryLock|getUi|toast)/;

/**
 * A stand-in for one of Google's objects: its methods are counted, and refused if Google would refuse them. A
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
        refuseScope(gate.account, `${name}.${property}`);
        if (gate.mode !== 'customFunction') failWhereOrdered(gate, `${name}.${property}`);
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

/** Formulas are runs of their own, so faults that are ordered for a script leave them alone. */
function failWhereOrdered(gate: Gate, call: string): void {
  if (gate.faults.callsLeft <= 0) {
    gate.killed = true;
    gate.faults.callsLeft = Number.POSITIVE_INFINITY;
  }
  if (gate.killed) throw new Error(TIME_LIMIT);
  gate.faults.callsLeft -= 1;
  strike(gate.faults, gate.running, call);
}
