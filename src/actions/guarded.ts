import { refusalOf } from '../words/refusals';
import type { Answer, Failure } from './exchange';

/** Makes a function of the sidebar's: JSON in, JSON out, and every failure an answer that can be put into words. */
export function guarded<A, R>(action: (argument: A) => R): (argument: string) => string {
  return (argument) => {
    let answer: Answer<R>;
    try {
      answer = { ok: true, value: action(argument ? JSON.parse(argument) : null) };
    } catch (error) {
      answer = { ok: false, failure: failureOf(error) };
    }
    return JSON.stringify(answer);
  };
}

function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return { code: refusalOf(message) ?? 'unexpected', detail: message };
}
