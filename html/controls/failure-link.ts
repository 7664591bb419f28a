import type { CallFailure } from '../session/request';

/** The pages on which Google itself asks for consent. */
const CONSENT = /^https:\/\/(accounts|script)\.google\.com\//;

/** Where a person can go on after a failure: no address but Google's for consent, and a web address for a draft. */
export function failureLink({ code, url = '' }: CallFailure): string | undefined {
  const isKnown = code === 'denied-drive' ? CONSENT.test(url) : /^https?:\/\//.test(url);
  return isKnown ? url : undefined;
}
