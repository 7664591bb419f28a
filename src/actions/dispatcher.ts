import { Refusal } from '../model/refusal';
import { refusalOf } from '../words/refusals';
import type { Answer, Failure, Server } from './exchange';

/**
 * The one function that the sidebar calls, since every global of a script can also be called from a cell: the name of an
 * action and JSON in, JSON out, and every failure an answer that can be put into words.
 */
export function dispatcher(actions: Server): (name: string, argument: string) => string {
  return (name, argument) => {
    let answer: Answer<unknown>;
    try {
      const action = actions[name as keyof Server] as (argument: unknown) => unknown;
      answer = { ok: true, value: action(JSON.parse(argument)) };
    } catch (error) {
      answer = { ok: false, failure: failureOf(error) };
    }
    return JSON.stringify(answer);
  };
}

/** Our own refusals say what they are; those of Google's are known by their text, and all else is a fault of ours. */
function failureOf(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  return { code: error instanceof Refusal ? error.code : (refusalOf(detail) ?? 'unexpected'), detail };
}
