import type { Answer, Failure, Server } from '../../src/actions/exchange';
import { refusalOf } from '../../src/words/refusals';

/** Why something could not be done, as a code that the sidebar puts into words. */
export type FailureCode = Failure['code'] | 'offline';

/** A server function that did not do what it was asked. */
export class ServerFailure extends Error {
  constructor(readonly code: FailureCode) {
    super(code);
  }
}

/** The code of whatever was thrown. */
export function failureOf(error: unknown): FailureCode {
  return error instanceof ServerFailure ? error.code : 'unexpected';
}

/** The part of `google.script.run` that is used here. */
interface Runner {
  withSuccessHandler(handler: (answer: string | null) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  answer(name: keyof Server, argument: string): void;
}

declare const google: { script: { run: Runner } };

/** Calls a function of the server. JSON crosses as text, since Google silently loses answers that hold a date. */
export function callServer<Name extends keyof Server>(
  name: Name,
  ...args: Parameters<Server[Name]>
): Promise<ReturnType<Server[Name]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((text) => {
        // An answer that Google loses comes back as nothing.
        if (!text) {
          reject(new ServerFailure('offline'));
          return;
        }
        const answer = JSON.parse(text) as Answer<ReturnType<Server[Name]>>;
        if (answer.ok) resolve(answer.value);
        else reject(new ServerFailure(answer.failure.code));
      })
      // What fails here never reached our code, or never came back from it.
      .withFailureHandler((error) => {
        reject(new ServerFailure(refusalOf(error.message) ?? 'offline'));
      });
    runner.answer(name, JSON.stringify(args[0] ?? null));
  });
}
