/** What went wrong, as a code that the sidebar puts into words. */
export type RefusalCode = 'denied' | 'denied-drive' | 'quota' | 'too-long' | 'no-column' | 'changed' | 'busy';

/** What Google says when it refuses, and which of our sentences that is; the texts are those of its English docs. */
const REFUSALS: [RegExp, RefusalCode][] = [
  [/permission|authoriz|berechtig|authentication scopes/i, 'denied'],
  [/short time|rate limit/i, 'busy'],
  [/too many times|quota|limit exceeded/i, 'quota'],
  [/maximum execution time|timed out/i, 'too-long'],
  [/^no column/, 'no-column'],
  [/^no (line|sheet)/, 'changed'],
  [/lock timeout|too many scripts|could not obtain lock/i, 'busy'],
];

/** The code of a refusal by its text; undefined for any other failure. */
export function refusalOf(message: string): RefusalCode | undefined {
  const code = REFUSALS.find(([pattern]) => pattern.test(message))?.[1];
  return code === 'denied' && /drive/i.test(message) ? 'denied-drive' : code;
}
