import * as v from 'valibot';
import { ACTION_ANSWERS, answerSchema } from '../../src/model/action-answers';
import type { ActionName } from '../../src/model/exchange';
import { refusalOf } from '../../src/words/refusals';
import type { CallFailure, Reply, Request } from './request';

/** The part of `google.script.run` that is used here. */
interface Runner {
  withSuccessHandler(handler: (answer: string | null) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  callAction(name: ActionName, argument: string): void;
}

declare const google: { script: { run: Runner } };

/** What came back: the answer, or the code of what went wrong. */
export type CallOutcome = { ok: true; reply: Reply } | { ok: false; code: CallFailure };

/** Asks the server for an action. JSON crosses as text, since Google silently loses answers that hold a date. */
export function callServer({ action, argument }: Request, done: (outcome: CallOutcome) => void): void {
  google.script.run
    .withSuccessHandler((text) => done(outcomeOf(action, text)))
    // What fails here never reached our code, or never came back from it.
    .withFailureHandler((error) => done({ ok: false, code: refusalOf(error.message) ?? 'offline' }))
    .callAction(action, JSON.stringify(argument));
}

function outcomeOf(action: ActionName, text: string | null): CallOutcome {
  // An answer that Google loses comes back as nothing.
  if (!text) return { ok: false, code: 'offline' };
  const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), answerSchema()), text);
  if (!answer.success) return { ok: false, code: 'unexpected' };
  if (!answer.output.ok) return { ok: false, code: answer.output.failure.code };
  const reply = { action, value: answer.output.value };
  return isReply(reply) ? { ok: true, reply } : { ok: false, code: 'unexpected' };
}

/** Whether an answer is what the action is said to answer. */
function isReply(reply: { action: ActionName; value: unknown }): reply is Reply {
  return v.is(ACTION_ANSWERS[reply.action](), reply.value);
}
