/** Failures at Google: the text that people see, and the service that fails, or the connection. */
const FAULTS = {
  /** Several accounts are signed in, and Google takes the wrong one. */
  'two-accounts': {
    text: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  },
  'not-authorized': { text: 'Authorization is required to perform that action.' },
  'server-error': { text: "We're sorry, a server error occurred. Please wait a bit and try again." },
  'too-many-runs': {
    text: 'There are too many scripts running simultaneously for this Google user account.',
  },
  'time-limit': { text: 'Exceeded maximum execution time' },
  offline: { text: 'NetworkError: Connection failure due to HTTP 0' },
  'denied-drive': {
    text: 'API call to drive.files failed with error: Request had insufficient authentication scopes.',
    at: /^Drive\.Files\./,
  },
  quota: { text: 'Service invoked too many times for one day: properties.', at: /^Properties\./ },
  'drive-quota': {
    text: 'API call to drive.files failed with error: User rate limit exceeded.',
    at: /^Drive\.Files\./,
  },
  'lock-timeout': {
    text: 'Lock timeout: another process was holding the lock for too long.',
    at: /^Lock\.(wait|try)Lock/,
  },
} satisfies Record<string, { text: string; at?: RegExp }>;

/** The kinds of fault that a test can order. */
export type FaultKind = keyof typeof FAULTS;

/** The faults that a test ordered, and the counts it can read; by default nothing fails. */
export interface Faults {
  /** Each strikes once, the run of one function or any. */
  pending: { kind: FaultKind; functionName: string | undefined }[];
  /** Milliseconds that every call of `google.script.run` takes longer. */
  delay: number;
  /** What is held back from now on: calls to Google, or answers from it. */
  holds: 'calls' | 'answers' | 'nothing';
  /** What has been held back, the oldest first. */
  held: (() => void)[];
  /** Calls of Google's services until the script that runs is killed. */
  callsLeft: number;
  lockHeld: boolean;
  /** Sheets into which this person may not write. */
  protectedSheets: string[];
  /** Round trips of `google.script.run` by function name. */
  trips: Record<string, number>;
}

/** Nothing goes wrong. */
export function noFaults(): Faults {
  return {
    pending: [],
    delay: 0,
    holds: 'nothing',
    held: [],
    callsLeft: Number.POSITIVE_INFINITY,
    lockHeld: false,
    protectedSheets: [],
    trips: {},
  };
}

/** The message for a run that was killed. */
export const TIME_LIMIT = FAULTS['time-limit'].text;

/** The message for a run that did not get the lock. */
export const LOCK_TIMEOUT = FAULTS['lock-timeout'].text;

/** Throws Google's error for somebody who may not write into a sheet. */
export function refuseProtected({ protectedSheets }: Faults, sheet: string): void {
  if (!protectedSheets.includes(sheet)) return;
  throw new Error(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** Throws the fault that was ordered for a function's way to Google, or for a service that it calls. */
export function strike(faults: Faults, functionName: string, service?: string): void {
  const index = faults.pending.findIndex((fault) => {
    const { at } = FAULTS[fault.kind] as { at?: RegExp };
    const fits = service === undefined ? at === undefined : at?.test(service);
    return fits && (fault.functionName ?? functionName) === functionName;
  });
  if (index < 0) return;
  for (const { kind } of faults.pending.splice(index, 1)) throw new Error(FAULTS[kind].text);
}
