import type { FailureCode } from '../model/refusal';

/** What Google says when it refuses, with the code of our sentence for it. The texts are from its English docs. */
const REFUSALS: [RegExp, FailureCode][] = [
  [/protected (cell|range|sheet)/i, 'protected'],
  [/data validation rules/i, 'validation'],
  [/permission|authoriz|berechtig|authentication scopes/i, 'denied'],
  [/short time|rate limit|too many scripts|lock timeout|could not obtain lock/i, 'busy'],
  [/too many times|quota|limit exceeded/i, 'quota'],
  [/maximum execution time|timed out/i, 'too-long'],
];

/** The code for a text with which Google refuses; undefined for any other text. */
export function refusalOf(message: string): FailureCode | undefined {
  const code = REFUSALS.find(([pattern]) => pattern.test(message))?.[1];
  return code === 'denied' && /drive/i.test(message) ? 'denied-drive' : code;
}
