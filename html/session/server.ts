import * as v from 'valibot';
import { ACTION_ANSWERS, answerSchema } from '../../src/model/action-answers';
import type { ActionName } from '../../src/model/exchange';
import { failureOf } from '../../src/words/refusals';
import type { CallFailure, Reply, Request } from './request';

/** The part of `google.script.run` that is used here. */
interface Runner {
  withSuccessHandler(handler: (answer: string | null) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  callAction(name: ActionName, argument: string): void;
}

declare const google: { script: { run: Runner } };

/** What came back: the answer, or what went wrong. */
export type CallOutcome = { ok: true; reply: Reply } | { ok: false; failure: CallFailure };

/** What a browser says that does not reach Google; codes of HTTP are the same in every language. */
const NO_NETWORK = /^NetworkError|\bHTTP (0|5\d\d)\b/;

/** Asks the server for an action. JSON crosses as text, since Google silently loses answers that hold a date. */
export function callServer({ action, argument }: Request, done: (outcome: CallOutcome) => void): void {
  google.script.run
    .withSuccessHandler((text) => done(outcomeOf(action, text)))
    .withFailureHandler(({ message }) => done(lost(message)))
    .callAction(action, JSON.stringify(argument));
}

function outcomeOf(action: ActionName, text: string | null): CallOutcome {
  // An answer that Google loses comes back as nothing.
  if (!text) return broken('offline', '');
  const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), answerSchema()), text);
  if (!answer.success) return broken('unexpected', text);
  if (!answer.output.ok) return { ok: false, failure: answer.output.failure };
  const reply = { action, value: answer.output.value };
  return isReply(reply) ? { ok: true, reply } : broken('unexpected', action);
}

/** A call that never reached our code, or never came back from it, by what the browser is told of it. */
function lost(message: string): CallOutcome {
  if (message === '' || NO_NETWORK.test(message)) return broken('offline', message);
  return { ok: false, failure: failureOf(message) };
}

function broken(code: CallFailure['code'], detail: string): CallOutcome {
  return { ok: false, failure: { code, detail } };
}

/** Whether an answer is what the action is said to answer. */
function isReply(reply: { action: ActionName; value: unknown }): reply is Reply {
  return v.is(ACTION_ANSWERS[reply.action](), reply.value);
}
