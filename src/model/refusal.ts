/** Why something could not be done, as a code that the sidebar puts into words. */
export const FAILURE_CODES = [
  'denied',
  'denied-drive',
  'drive-off',
  'drive-full',
  'hidden-draft',
  'quota',
  'too-many',
  'too-long',
  'too-large',
  'full',
  'try-again',
  'no-column',
  'changed',
  'protected',
  'validation',
  'volatile',
  'busy',
  'google',
  'unexpected',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Our own refusal: something in the book is not as it must be. Google's refusals are other errors. */
export class Refusal extends Error {
  /** `place` is the sheet, column or client that is meant; `url` is where the person can go on. */
  constructor(
    readonly code: FailureCode,
    readonly place = '',
    readonly url?: string,
  ) {
    super(`${code}: ${place}`);
  }
}
