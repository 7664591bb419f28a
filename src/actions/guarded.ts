import type { Answer, Failure, Server } from './exchange';

/** What Google says when it refuses, and which of our sentences that is; the texts are those of its English docs. */
const GOOGLE_REFUSALS: [RegExp, Failure['code']][] = [
  [/permission|authoriz|berechtig|authentication scopes/i, 'denied'],
  [/too many times|quota|limit exceeded|rate limit/i, 'quota'],
  [/maximum execution time|timed out/i, 'too-long'],
  [/^no column/, 'no-column'],
  [/^no (line|sheet)/, 'changed'],
  [/lock timeout|too many scripts|could not obtain lock/i, 'busy'],
];

/**
 * The one function that the sidebar calls, since every global of a script can also be called from a cell: the name of an
 * action and JSON in, JSON out, and every failure an answer that can be put into words.
 */
export function guarded(actions: Server): (name: string, argument: string) => string {
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

function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const known = GOOGLE_REFUSALS.find(([pattern]) => pattern.test(message));
  if (known?.[1] === 'denied' && /drive/i.test(message)) return { code: 'denied-drive', detail: message };
  return { code: known?.[1] ?? 'unexpected', detail: message };
}
