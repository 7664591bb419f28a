import type { CallFailure } from './request';

/** What was asked of the server on behalf of a panel: one thing at a time, shown while it is awaited. */
export interface Calls<Request> {
  awaited: { ask: number; request: Request; isSlow: boolean } | null;
  failed: { request: Request; failure: CallFailure } | null;
}

/** Nothing is awaited, and nothing has failed. */
export const NO_CALLS: Calls<never> = { awaited: null, failed: null };

/** A call begins, which ends the word of one that has failed. */
export function started<Request>(request: Request, ask: number): Calls<Request> {
  return { awaited: { ask, request, isSlow: false }, failed: null };
}

/** A call has its answer. One that was left must not end the wait for another. */
export function answered<Request>(calls: Calls<Request>, ask: number): Calls<Request> {
  return calls.awaited?.ask === ask ? left(calls) : calls;
}

/** A call has failed, and can be tried again, also where it was left before. */
export function refused<Request>(
  calls: Calls<Request>,
  ask: number,
  request: Request,
  failure: CallFailure,
): Calls<Request> {
  return { ...answered(calls, ask), failed: { request, failure } };
}

/** The wait for a call goes on for so long that a person begins to wonder. */
export function slow<Request>(calls: Calls<Request>, ask: number): Calls<Request> {
  const { awaited } = calls;
  return awaited?.ask === ask ? { ...calls, awaited: { ...awaited, isSlow: true } } : calls;
}

/** Nobody waits for the call any longer; what it still brings is taken in when it comes. */
export function left<Request>(calls: Calls<Request>): Calls<Request> {
  return { ...calls, awaited: null };
}
