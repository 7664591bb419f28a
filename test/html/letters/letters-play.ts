import { beginLetters, type LettersEvent, reduceLetters } from '../../../html/letters/letters';
import type { LettersOpen, LettersState } from '../../../html/letters/letters-state';
import { type ShownLetters, shownLetters } from '../../../html/letters/shown-letters';
import type { Ask, CallFailure, Reply, Step } from '../../../html/session/request';
import type { Connection, LetterMemory } from '../../../src/model/exchange';
import { failureWith } from '../session/failure-with';
import { frozen } from '../session/frozen';
import { SmallServer } from '../session/small-server';

/** A book in which two clients are parted with and one is talked to. */
export function bookOfLetters(): Connection {
  const server = new SmallServer();
  server.write('bert', { decision: 'part', lastDay: 20_500 });
  server.write('anna', { decision: 'part', draft: 'https://docs.example/anna' });
  server.write('cleo', { decision: 'talk' });
  return server.connection();
}

export const MEMORY: LetterMemory = { sender: { name: 'Jonas' }, wording: null };

/** The dialog of letters, played event by event; everything it hands out is frozen. */
export class LettersPlay {
  state: LettersState;
  asked: Ask[] = [];

  constructor(client = 'bert', isTalk = false) {
    this.state = this.take(beginLetters({ client, isTalk }, 'de'));
  }

  static opened(memory = MEMORY, client = 'bert', isTalk = false): LettersPlay {
    return new LettersPlay(client, isTalk)
      .answer({ action: 'readConnection', value: bookOfLetters() })
      .answer({ action: 'readLetters', value: memory });
  }

  do(event: LettersEvent): this {
    this.state = this.take(reduceLetters(this.state, event));
    return this;
  }

  /** The answer to what was asked first of its kind. */
  answer(reply: Reply): this {
    return this.do({ kind: 'answered', ask: this.due(reply.action), reply });
  }

  refuse(action: Reply['action'], code: CallFailure['code'], more: Pick<CallFailure, 'url'> = {}): this {
    return this.do({ kind: 'failed', ask: this.due(action), failure: { ...failureWith(code), ...more } });
  }

  get open(): LettersOpen {
    if (this.state.phase !== 'open') throw new Error('The dialog is not open yet.');
    return this.state;
  }

  get shown(): ShownLetters {
    return shownLetters(this.open);
  }

  get actions(): string[] {
    return this.asked.map(({ request }) => request.action);
  }

  private take({ state, effects }: Step<LettersState, readonly Ask[]>): LettersState {
    this.asked.push(...frozen(effects));
    return frozen(state);
  }

  private due(action: Reply['action']): Ask {
    const ask = this.asked.find(({ request }) => request.action === action);
    if (!ask) throw new Error(`${action} is not asked.`);
    this.asked = this.asked.filter((one) => one !== ask);
    return ask;
  }
}
