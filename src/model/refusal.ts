/** Why something could not be done, as a code that the sidebar puts into words. */
export const FAILURE_CODES = [
  'denied',
  'denied-drive',
  'quota',
  'too-long',
  'no-column',
  'changed',
  'protected',
  'validation',
  'volatile',
  'busy',
  'unexpected',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Our own refusal: something in the book is not as it must be. Google's refusals are other errors. */
export class Refusal extends Error {
  /** `place` is the sheet, column or client that is meant. */
  constructor(
    readonly code: FailureCode,
    readonly place = '',
  ) {
    super(`${code}: ${place}`);
  }
}
