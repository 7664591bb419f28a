import type { FailureCode } from '../model/refusal';

/** What Google says when it refuses, and which of our sentences that is; the texts are those of its English docs. */
const REFUSALS: [RegExp, FailureCode][] = [
  [/protected (cell|range|sheet)/i, 'protected'],
  [/permission|authoriz|berechtig|authentication scopes/i, 'denied'],
  [/short time|rate limit|too many scripts|lock timeout|could not obtain lock/i, 'busy'],
  [/too many times|quota|limit exceeded/i, 'quota'],
  [/maximum execution time|timed out/i, 'too-long'],
];

/** The code of a refusal of Google's by its text; undefined for any other failure. */
export function refusalOf(message: string): FailureCode | undefined {
  const code = REFUSALS.find(([pattern]) => pattern.test(message))?.[1];
  return code === 'denied' && /drive/i.test(message) ? 'denied-drive' : code;
}
