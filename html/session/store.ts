import type { Ask, AskEvent, Step } from './request';
import { callServer } from './server';

/** Milliseconds after which a person begins to wonder. */
const SLOW = 4_000;

/** A state that events change, one after the other, and that tells its listeners. */
export interface Store<State, Event> {
  state(): State;
  dispatch(event: Event): void;
  /** Calls a listener after every change; gives what ends that. */
  subscribe(listener: () => void): () => void;
}

/** Does something after some milliseconds; gives what stops it before. */
export type Timer = (milliseconds: number, act: () => void) => () => void;

const realTimer: Timer = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/** A store that begins with a step, and asks the server for what the steps ask for. */
export function createStore<State, Event>(
  begin: Step<State, readonly Ask[]>,
  reduce: (state: State, event: Event | AskEvent) => Step<State, readonly Ask[]>,
  timer: Timer = realTimer,
): Store<State, Event> {
  const listeners = new Set<() => void>();
  let state = begin.state;
  const dispatch = (event: Event | AskEvent): void => {
    const step = reduce(state, event);
    if (step.state !== state) {
      state = step.state;
      for (const listener of listeners) listener();
    }
    for (const ask of step.effects) run(ask, timer, dispatch);
  };
  for (const ask of begin.effects) run(ask, timer, dispatch);
  return {
    state: () => state,
    dispatch,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Asks the server, and tells what becomes of it. */
function run(ask: Ask, timer: Timer, dispatch: (event: AskEvent) => void): void {
  const stop = timer(SLOW, () => dispatch({ kind: 'tookLong', ask }));
  callServer(ask.request, (outcome) => {
    stop();
    dispatch(
      outcome.ok
        ? { kind: 'answered', ask, reply: outcome.reply }
        : { kind: 'failed', ask, failure: outcome.failure },
    );
  });
}
