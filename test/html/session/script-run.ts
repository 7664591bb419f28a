/** What Google's `google.script.run` is for the sidebar: a test says what comes back, and when. */
export interface ScriptRun {
  calls: [name: string, argument: string][];
  /** The answer to what was called first and waits. */
  answer(text: string | null): void;
  fail(message: string): void;
}

/** Puts it in the place of Google's. */
export function scriptRun(): ScriptRun {
  const calls: ScriptRun['calls'] = [];
  const waiting: { success(text: string | null): void; failure(error: Error): void }[] = [];
  const runner = (success: (text: string | null) => void, failure: (error: Error) => void): object => ({
    withSuccessHandler: (handler: typeof success) => runner(handler, failure),
    withFailureHandler: (handler: typeof failure) => runner(success, handler),
    callAction: (name: string, argument: string) => {
      calls.push([name, argument]);
      waiting.push({ success, failure });
    },
  });
  const ignore = (): void => undefined;
  Object.assign(globalThis, { google: { script: { run: runner(ignore, ignore) } } });
  return {
    calls,
    answer: (text) => waiting.shift()?.success(text),
    fail: (message) => waiting.shift()?.failure(new Error(message)),
  };
}
