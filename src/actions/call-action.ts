import type { ActionName, Answer } from '../model/exchange';
import { failureOf } from '../words/refusals';
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
    if (!isAction(name)) throw new TypeError(`no action: ${name}`);
    return { ok: true, value: ACTIONS[name].call(JSON.parse(argument)) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function isAction(name: string): name is ActionName {
  return Object.keys(ACTIONS).includes(name);
}
