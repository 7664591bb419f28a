import { type Faults, strike } from '../google/faults';

/** At Google ten calls run at once; more wait. */
const AT_ONCE = 10;

type Handler = (value: unknown) => void;

/** Calls a function of the server: its name and one JSON argument list. */
export type CallServer = (name: string, args: unknown[]) => unknown;

/** What a page can find out about its calls. */
export interface Calls {
  /** Calls that were made, and those of them that are over: answered, failed, or kept back by a test. */
  made: number;
  over: number;
}

/**
 * `google.script.run`: asynchronous, at most ten calls at once, values crossing as Google lets them cross. An
 * answer that holds a date is lost as a whole; an argument that holds one is refused.
 */
export function scriptRun(callServer: CallServer, faults: Faults, calls: Calls): object {
  const waiting: (() => void)[] = [];
  let running = 0;
  const start = (): void => {
    while (running < AT_ONCE && waiting.length > 0) {
      running += 1;
      waiting.shift()?.();
    }
  };
  /** Goes on at once, or when a test lets it. */
  const pass = (what: 'calls' | 'answers', goOn: () => void): void => {
    if (faults.holds !== what) {
      goOn();
      return;
    }
    calls.over += 1;
    faults.held.push(() => {
      calls.over -= 1;
      goOn();
    });
  };
  const enqueue = (name: string, args: unknown[], success: Handler, failure: Handler): void => {
    refuseIllegal(args);
    calls.made += 1;
    const work = (): void => {
      // An error in a handler is not an error of the server, so it is reported to nobody.
      let hand: () => void;
      try {
        const answer = roundTrip(callServer, faults, name, args);
        hand = () => success(answer);
      } catch (error) {
        hand = () => failure(new Error(messageOf(error)));
      }
      running -= 1;
      start();
      pass('answers', () => {
        calls.over += 1;
        hand();
      });
    };
    waiting.push(() => setTimeout(() => pass('calls', work), faults.delay));
    start();
  };
  return runner(
    enqueue,
    () => undefined,
    () => undefined,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String((error as { message?: string })?.message ?? error);
}

/** One call of the server: counted, made to fail if a test wants it, and its answer as it crosses. */
export function roundTrip(callServer: CallServer, faults: Faults, name: string, args: unknown[]): unknown {
  const asked = runName(name, args);
  faults.trips[asked] = (faults.trips[asked] ?? 0) + 1;
  strike(faults, asked);
  return crossed(callServer(name, args));
}

/** The name under which a call is counted: the action that the sidebar asks for, else the function itself. */
export function runName(name: string, args: unknown[]): string {
  return args.length === 2 && typeof args[0] === 'string' ? args[0] : name;
}

function runner(
  enqueue: (name: string, args: unknown[], success: Handler, failure: Handler) => void,
  success: Handler,
  failure: Handler,
): object {
  return new Proxy(
    {},
    {
      get: (_target, name) => {
        if (name === 'withSuccessHandler') return (handler: Handler) => runner(enqueue, handler, failure);
        if (name === 'withFailureHandler') return (handler: Handler) => runner(enqueue, success, handler);
        return (...args: unknown[]) => enqueue(String(name), args, success, failure);
      },
    },
  );
}

function refuseIllegal(args: unknown[]): void {
  args.forEach((argument, index) => {
    if (hasDate(argument) || typeof argument === 'function') {
      throw new Error(`Failed due to illegal value in property: ${index}`);
    }
  });
}

function crossed(value: unknown): unknown {
  if (value === undefined || hasDate(value)) return null;
  return JSON.parse(JSON.stringify(value));
}

function hasDate(value: unknown): boolean {
  if (Object.prototype.toString.call(value) === '[object Date]') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasDate);
}
