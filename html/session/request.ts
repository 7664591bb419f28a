import type { ActionName, AnswerOf, ArgumentOf } from '../../src/model/exchange';

/** One action of the server with its argument. */
export type Request<Name extends ActionName = ActionName> = {
  [N in Name]: { action: N; argument: ArgumentOf<N> };
}[Name];

/** What the server answered to one action. */
export type Reply<Name extends ActionName = ActionName> = {
  [N in Name]: { action: N; value: AnswerOf<N> };
}[Name];

/** An effect: the server is asked for something. Asks are numbered in the order in which they are sent. */
export interface Ask {
  number: number;
  request: Request;
}

/** What a reducer gives: the next state, and what is to be asked for. */
export interface Step<State> {
  state: State;
  effects: readonly [] | readonly [Ask];
}
