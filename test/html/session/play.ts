import type { Ask, CallFailure, Reply, Step } from '../../../html/session/request';
import { beginSession, reduceSession, type SessionEvent } from '../../../html/session/session';
import type { OpenSession, Reviewed, Session } from '../../../html/session/session-state';
import { shownEntry, shownReview } from '../../../html/session/shown';
import type { Entry } from '../../../src/model/entry';
import type { Review } from '../../../src/model/exchange';
import { failureWith } from './failure-with';
import { frozen } from './frozen';
import { SmallServer } from './small-server';

/** A session that is played event by event; every state and every effect is frozen as soon as it is handed out. */
export class Play {
  state: Session;
  /** What was asked and has no answer yet, in the order of asking. */
  asked: Ask[] = [];

  constructor(readonly server = new SmallServer()) {
    this.state = this.take(beginSession('en'));
  }

  /** A session with its first reading done. */
  static opened(server?: SmallServer): Play {
    const play = new Play(server);
    play.answer();
    return play;
  }

  do(event: SessionEvent): this {
    this.state = this.take(reduceSession(this.state, event));
    return this;
  }

  save(key: string, fields: Partial<Entry>, before?: Partial<Entry>): this {
    return this.do({ kind: 'saveEntry', key, fields, before });
  }

  /** The server does what was asked first, or what is named, and its answer comes. */
  answer(ask = this.asked[0]): this {
    return this.deliver(ask, this.server.serve(this.due(ask)));
  }

  /** An answer comes that was made before. */
  deliver(ask: Ask | undefined, reply: Reply): this {
    return this.do({ kind: 'answered', ask: this.done(ask), reply });
  }

  /** The server does nothing and refuses. */
  refuse(code: CallFailure['code'], ask = this.asked[0]): this {
    return this.do({ kind: 'failed', ask: this.done(ask), failure: failureWith(code) });
  }

  /** The server does what it was asked, but its answer is lost on the way. */
  lose(ask = this.asked[0]): this {
    this.server.serve(this.due(ask));
    return this.refuse('offline', ask);
  }

  /** Answers everything that is asked, until nothing is. */
  settle(): this {
    while (this.asked.length > 0) this.answer();
    return this;
  }

  get book(): OpenSession {
    if (this.state.phase !== 'open') throw new Error('The book is not open yet.');
    return this.state;
  }

  get reviewed(): Reviewed {
    const { reviewed } = this.book;
    if (!reviewed) throw new Error('There is no review yet.');
    return reviewed;
  }

  get review(): Review {
    return shownReview(this.book, this.reviewed);
  }

  entry(key: string): Entry {
    return shownEntry(this.book, this.reviewed, key);
  }

  get status(): string {
    return this.book.queue.current?.status ?? 'saved';
  }

  private take({ state, effects }: Step<Session>): Session {
    this.asked.push(...frozen(effects));
    return frozen(state);
  }

  private due(ask: Ask | undefined): Ask {
    if (!ask) throw new Error('Nothing is asked.');
    return ask;
  }

  private done(ask: Ask | undefined): Ask {
    const due = this.due(ask);
    this.asked = this.asked.filter((one) => one !== due);
    return due;
  }
}
