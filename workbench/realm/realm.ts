/** A hidden frame in which the unchanged bundle runs, apart from the page and from every other call. */
export interface Realm {
  /** Calls a global function of the bundle. */
  call(name: string, args: unknown[]): unknown;
  /** The realm's own Date, since Google gives a script dates of its own. */
  newDate(instant: number): unknown;
  close(): void;
}

type RealmWindow = Window & typeof globalThis & Record<string, unknown>;

/** Loads the bundle into a fresh frame that knows Google's services as globals. */
export function openRealm(code: string, globals: Record<string, unknown>): Realm {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const inner = frame.contentWindow as RealmWindow;
  Object.assign(inner, globals);
  const script = inner.document.createElement('script');
  script.textContent = code;
  inner.document.head.append(script);
  return {
    call: (name, args) => {
      const target = inner[name];
      // As at Google: names that end in "_" are private, and only the bundle's own functions can be called.
      if (typeof target !== 'function' || name.endsWith('_') || !code.includes(`\nfunction ${name}(`)) {
        throw new Error(`Script function not found: ${name}`);
      }
      return target(...args);
    },
    newDate: (instant) => new inner.Date(instant),
    close: () => frame.remove(),
  };
}
