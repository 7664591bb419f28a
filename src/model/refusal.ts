/** Why something could not be done, as a code that the sidebar puts into words. */
export const FAILURE_CODES = [
  'denied',
  'denied-drive',
  'quota',
  'too-long',
  'no-column',
  'changed',
  'busy',
  'unexpected',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];
