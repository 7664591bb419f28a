import { started } from './calls';
import { begun } from './readings';
import type { Request, Step } from './request';
import { type QueueEvent, reduceQueue } from './save-queue';
import type { CallRequest, OpenSession, Session } from './session-state';

/** A step that asks for nothing. */
export function quiet<State>(state: State): Step<State> {
  return { state, effects: [] };
}

/** Asks for something that no panel waits for. */
export function ask<State extends Session>(state: State, request: Request): Step<State> {
  return sent(state, [{ number: state.next, request }]);
}

/** Asks for something on behalf of a panel, unless another thing is awaited. */
export function call<State extends Session>(state: State, request: CallRequest): Step<State> {
  if (state.calls.awaited) return quiet(state);
  return ask({ ...state, calls: started(request, state.next) }, request);
}

/** Hands an event on to the queue of what is to be saved. */
export function toQueue(book: OpenSession, event: QueueEvent): Step<OpenSession> {
  const { state: queue, effects } = reduceQueue(book.queue, event, book.next);
  return sent(queue === book.queue ? book : { ...book, queue }, effects);
}

/** Every answer may be a reading of the book, so each ask counts as one. */
function sent<State extends Session>(state: State, effects: Step<State>['effects']): Step<State> {
  const [first] = effects;
  if (!first) return quiet(state);
  const { number } = first;
  return { state: { ...state, next: number + 1, readings: begun(state.readings, number) }, effects };
}
