import type { Account } from './account';
import { refuseScope } from './consent';
import { type Faults, googleError, strike } from './faults';
import { isAllowed, type Mode } from './modes';

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

/**
 * A stand-in for one of Google's objects: its methods are counted, and refused if Google would refuse them, also
 * for an argument too many. A method that the workbench does not have says so instead of giving `undefined`.
 */
export function service<T extends object>(name: string, gate: Gate, methods: T): T {
  return new Proxy(methods, {
    get(target, property) {
      if (typeof property === 'symbol' || property === 'toJSON' || property === 'then') return undefined;
      const member = (target as Record<string, unknown>)[property];
      if (member === undefined) throw new TypeError(`the workbench has no ${name}.${property}`);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const call = `${name}.${property}`;
        if (!isAllowed(gate.mode, call)) throw googleError(gate.faults, 'no-permission', call);
        // A formula may read the book whatever was allowed, and faults that are ordered for a script leave it alone.
        if (gate.mode !== 'customFunction') {
          refuseScope(gate, call);
          failWhereOrdered(gate, call);
        }
        gate.calls[call] = (gate.calls[call] ?? 0) + 1;
        if (args.length > member.length) throw googleError(gate.faults, 'signature', call);
        return member.apply(target, args);
      };
    },
  });
}

/** A method that does more than another one, and takes the same arguments. */
export function around<A extends unknown[], R, T>(
  method: (...args: A) => R,
  outer: (inner: () => R) => T,
): (...args: A) => T {
  const wrapped = (...args: A): T => outer(() => method(...args));
  return Object.defineProperty(wrapped, 'length', { value: method.length });
}

/** Kills the run, or lets happen what a test has ordered. */
function failWhereOrdered(gate: Gate, call: string): void {
  if (gate.faults.callsLeft <= 0) {
    gate.killed = true;
    gate.faults.callsLeft = Number.POSITIVE_INFINITY;
  }
  if (gate.killed) throw googleError(gate.faults, 'time-limit');
  gate.faults.callsLeft -= 1;
  happenLater(gate.faults);
  strike(gate.faults, gate.running, call);
}

function happenLater(faults: Faults): void {
  const { later } = faults;
  if (!later) return;
  later.calls -= 1;
  if (later.calls >= 0) return;
  faults.later = undefined;
  later.happens();
}
