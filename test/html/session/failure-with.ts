import type { CallFailure } from '../../../html/session/request';

/** A failure of which nothing but its code matters. */
export const failureWith = (code: CallFailure['code']): CallFailure => ({ code, detail: '' });
