import { type AccountLanguage, GoogleError, type TextName } from './texts';

/** Failures at Google that a test can order: the service that fails where it is only one, or `offline`, which is no text of Google's. */
const FAULTS = {
  'two-accounts': {},
  'not-authorized': {},
  'server-error': {},
  'too-many-runs': {},
  'time-limit': {},
  offline: {},
  'denied-drive': { at: /^Drive\.Files\./ },
  'drive-off': { at: /^Drive\.Files\./ },
  'drive-full': { at: /^Drive\.Files\.create/ },
  'drive-quota': { at: /^Drive\.Files\./ },
  quota: { at: /^Properties\./ },
  'lock-timeout': { at: /^Lock\.(wait|try)Lock/ },
} satisfies Partial<Record<TextName | 'offline', { at?: RegExp }>>;

/** The kinds of fault that a test can order. */
export type FaultKind = keyof typeof FAULTS;

/** The faults that a test ordered, and the counts it can read; by default nothing fails. */
export interface Faults {
  /** In which Google's errors come. */
  language: AccountLanguage;
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
  /** What happens at a later call of Google's services, once: after so many calls. */
  later: { calls: number; happens: () => void } | undefined;
  lockHeld: boolean;
  /** Whether empty texts that formulas spill count as cells; nobody knows which of both Google does. */
  countsBlanks: boolean;
  /** Whether a cell of plain text shows an apostrophe that is written before its text; nobody knows. */
  showsApostrophes: boolean;
  /** Sheets, or ranges such as "Sheet!B2:C9", into which this person may not write. */
  protectedPlaces: string[];
  /** Round trips of `google.script.run` by function name. */
  trips: Record<string, number>;
}

/** Nothing goes wrong. */
export function noFaults(): Faults {
  return {
    language: 'en',
    pending: [],
    delay: 0,
    holds: 'nothing',
    held: [],
    callsLeft: Number.POSITIVE_INFINITY,
    later: undefined,
    lockHeld: false,
    countsBlanks: false,
    showsApostrophes: false,
    protectedPlaces: [],
    trips: {},
  };
}

/** Google's error in the language of the account; `what` is meant by it. */
export function googleError({ language }: Faults, name: TextName, what?: string): GoogleError {
  return new GoogleError(name, language, what);
}

/** Throws the fault that was ordered for a function's way to Google, or for a service that it calls. */
export function strike(faults: Faults, functionName: string, service?: string): void {
  const index = faults.pending.findIndex((fault) => {
    const { at } = FAULTS[fault.kind] as { at?: RegExp };
    const fits = service === undefined ? at === undefined : at?.test(service);
    return fits && (fault.functionName ?? functionName) === functionName;
  });
  if (index < 0) return;
  for (const { kind } of faults.pending.splice(index, 1)) {
    if (kind === 'offline') throw new Error('NetworkError: Connection failure due to HTTP 0');
    throw googleError(faults, kind, kind === 'quota' ? 'properties' : '');
  }
}
