/** A place of its own in which the unchanged bundle runs, apart from every other call. */
export interface Realm {
  /** Calls a global function of the bundle. */
  call(name: string, args: unknown[]): unknown;
  /** The realm's own Date, since Google gives a script dates of its own. */
  newDate(instant: number): unknown;
  close(): void;
}

/** Loads the bundle into a fresh realm that knows Google's services as globals. */
export type OpenRealm = (code: string, globals: Record<string, unknown>) => Realm;

/** A function of the bundle by its name; as at Google, names that end in "_" are private. */
export function functionOf(code: string, name: string, target: unknown): (...args: unknown[]) => unknown {
  // Other globals of the realm, such as `eval`, do not belong to the bundle.
  if (typeof target !== 'function' || name.endsWith('_') || !code.includes(`\nfunction ${name}(`)) {
    throw new Error(`Script function not found: ${name}`);
  }
  return target as (...args: unknown[]) => unknown;
}
