import type { ActionName, Answer, Failure } from '../model/exchange';
import { Refusal } from '../model/refusal';
import { refusalOf } from '../words/refusals';
import { ACTIONS } from './registry';

/**
 * The one function that the sidebar calls, since every global of a script can also be called from a cell: the name of an
 * action and JSON in, JSON out, and every failure an answer that can be put into words.
 */
export function callAction(name: string, argument: string): string {
  return JSON.stringify(answerOf(name, argument));
}

function answerOf(name: string, argument: string): Answer {
  try {
    if (!isAction(name)) throw new Error(`no action: ${name}`);
    return { ok: true, value: ACTIONS[name].call(JSON.parse(argument)) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function isAction(name: string): name is ActionName {
  return Object.keys(ACTIONS).includes(name);
}

/** Our own refusals have a code, Google's are known by their text, and everything else is a bug. */
function failureOf(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  return { code: error instanceof Refusal ? error.code : (refusalOf(detail) ?? 'unexpected'), detail };
}
