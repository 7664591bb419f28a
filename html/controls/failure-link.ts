import type { CallFailure } from '../session/request';
import { draftAddress } from './draft-address';

/** The pages on which Google itself asks for consent. */
const CONSENT = /^https:\/\/(accounts|script)\.google\.com\//;

/** Where a person can go on after a failure: Google's question for consent, or the draft that they may not see. */
export function failureLink({ code, url = '' }: CallFailure): string | undefined {
  if (code === 'denied-drive') return CONSENT.test(url) ? url : undefined;
  return draftAddress(url);
}
