import type { NewSave } from '../../../html/session/queued-save';
import type { Ask, CallFailure } from '../../../html/session/request';
import {
  EMPTY_QUEUE,
  optimisticEntries,
  type QueueEvent,
  reduceQueue,
  type SaveQueue,
  waitingIn,
} from '../../../html/session/save-queue';
import { type Entry, NO_ENTRY } from '../../../src/model/entry';
import type { AnswerOf, Incident, Review } from '../../../src/model/exchange';
import { failureWith } from './failure-with';
import { frozen } from './frozen';

const complaint: Incident = { day: 20_000, what: 'founded-complaint', minutes: null };

/** A queue that is played event by event. */
class PlayedQueue {
  queue: SaveQueue = EMPTY_QUEUE;
  sent: Ask[] = [];
  private next = 1;

  do(event: QueueEvent): this {
    const { state, effects } = reduceQueue(this.queue, frozen(event), this.next);
    this.queue = frozen(state);
    this.sent.push(...effects);
    this.next += effects.length;
    return this;
  }

  enter(fields: Partial<Entry>, before: Partial<Entry>, key = 'a'): this {
    const save: NewSave = { kind: 'entry', client: { key, names: [key] }, name: key, fields, before };
    return this.do({ kind: 'entered', save });
  }

  log(incident = complaint, key = 'a'): this {
    return this.do({
      kind: 'entered',
      save: { kind: 'incident', client: { key, names: [key] }, name: key, incident },
    });
  }

  saved(entry: Partial<Entry> = {}): this {
    return this.answer({ saved: true, entry: { ...NO_ENTRY, ...entry } });
  }

  overtaken(entry: Partial<Entry>): this {
    return this.answer({ saved: false, entry: { ...NO_ENTRY, ...entry } });
  }

  logged(): this {
    return this.do({ kind: 'answered', reply: { action: 'logIncident', value: {} as Review } });
  }

  failed(code: CallFailure['code']): this {
    return this.do({ kind: 'failed', failure: failureWith(code) });
  }

  undo(): this {
    return this.do({ kind: 'undo' });
  }

  get argument(): unknown {
    return this.sent.at(-1)?.request.argument;
  }

  get waiting(): unknown[] {
    return waitingIn(this.queue).map((save) => (save.kind === 'entry' ? save.fields : save.incident.what));
  }

  get undoStack(): unknown[] {
    return this.queue.undoStack.map((save) => (save.kind === 'entry' ? save.fields : save.incident.what));
  }

  private answer(value: AnswerOf<'saveEntry'>): this {
    return this.do({ kind: 'answered', reply: { action: 'saveEntry', value } });
  }
}

const played = () => new PlayedQueue();

describe('one after the other', () => {
  test('a save is sent at once, with what was there before', () => {
    const play = played().enter({ joy: 2 }, { joy: null });
    expect(play.sent).toEqual([
      {
        number: 1,
        request: {
          action: 'saveEntry',
          argument: { client: { key: 'a', names: ['a'] }, before: { joy: null }, fields: { joy: 2 } },
        },
      },
    ]);
    expect(play.queue.current).toMatchObject({ status: 'sending', ask: 1, isSlow: false });
    play.saved();
    expect(play.queue.current).toBeNull();
    expect(play.queue.said).toMatchObject({ kind: 'saved', save: { fields: { joy: 2 } } });
  });

  test('what comes meanwhile waits its turn, whichever client it is about', () => {
    const play = played().enter({ joy: 2 }, { joy: null }).enter({ joy: 3 }, { joy: null }, 'b').log();
    expect(play.sent).toHaveLength(1);
    expect(play.waiting).toEqual([{ joy: 2 }, { joy: 3 }, 'founded-complaint']);
    play.saved();
    expect(play.sent).toHaveLength(2);
    expect(play.argument).toMatchObject({ client: { key: 'b' } });
    // While something is being saved, nothing else is said.
    expect(play.queue.said).toBeNull();
    play.saved();
    expect(play.argument).toMatchObject({ incident: complaint, again: false });
    play.logged();
    expect(play.waiting).toEqual([]);
  });

  test('a send that takes long is marked, and no other', () => {
    const play = played().enter({ joy: 2 }, { joy: null });
    const { queue } = play;
    expect(play.do({ kind: 'tookLong', ask: 7 }).queue).toBe(queue);
    expect(play.do({ kind: 'tookLong', ask: 1 }).queue.current).toMatchObject({ isSlow: true });
    play.failed('busy');
    const { queue: failed } = play;
    expect(play.do({ kind: 'tookLong', ask: 1 }).queue).toBe(failed);
  });

  test('answers to nothing change nothing', () => {
    const play = played();
    for (const event of [
      { kind: 'failed', failure: failureWith('busy') },
      { kind: 'retry' },
      { kind: 'discard' },
      { kind: 'settle', mine: true },
      { kind: 'answered', reply: { action: 'logIncident', value: {} as Review } },
      { kind: 'tookLong', ask: 1 },
    ] as QueueEvent[])
      expect(play.do(event).queue).toBe(EMPTY_QUEUE);
    // Nor do those to a save that is not being sent.
    play.enter({ joy: 2 }, { joy: null });
    const sending = play.queue;
    for (const kind of ['retry', 'discard'] as const) expect(play.do({ kind }).queue).toBe(sending);
    expect(play.do({ kind: 'settle', mine: false }).queue).toBe(sending);
    play.failed('busy');
    const failed = play.queue;
    expect(play.saved().queue).toBe(failed);
    expect(play.failed('offline').queue).toBe(failed);
    expect(play.do({ kind: 'settle', mine: true }).queue).toBe(failed);
  });
});

describe('what failed', () => {
  const failed = () => played().enter({ joy: 2 }, { joy: null }).failed('busy');

  test('stays first, and is tried again when asked', () => {
    const play = failed();
    expect(play.queue.current).toMatchObject({ status: 'failed', failure: { code: 'busy' } });
    play.do({ kind: 'retry' });
    expect(play.sent).toHaveLength(2);
    expect(play.queue.current).toMatchObject({ status: 'sending', ask: 2 });
    expect(play.sent[1]?.request).toEqual(play.sent[0]?.request);
  });

  test('is tried again before what is entered next', () => {
    const play = failed().log();
    expect(play.sent).toHaveLength(2);
    expect(play.argument).toMatchObject({ fields: { joy: 2 } });
    expect(play.waiting).toEqual([{ joy: 2 }, 'founded-complaint']);
  });

  test('keeps its word when something else is said', () => {
    const play = failed().do({ kind: 'said', announcement: { kind: 'nowhere' } });
    expect(play.queue).toMatchObject({ current: { status: 'failed' }, said: { kind: 'nowhere' } });
    // The next failure does not repeat it.
    play.do({ kind: 'retry' }).failed('busy');
    expect(play.queue.said).toBeNull();
  });

  test('can be let go, and the others are saved as if it had never been', () => {
    const play = played()
      .enter({ decision: 'part', decidedOn: 9 }, { decision: null, decidedOn: null })
      .failed('busy')
      .enter({ decision: 'keep', decidedOn: 9 }, { decision: 'part', decidedOn: 9 })
      .failed('busy')
      .log()
      .failed('busy')
      .do({ kind: 'discard' });
    expect(play.argument).toMatchObject({
      before: { decision: null, decidedOn: null },
      fields: { decision: 'keep' },
    });
    play.saved().logged();
    expect(play.undoStack).toEqual([{ decision: 'keep', decidedOn: 9 }, 'founded-complaint']);
    // Before the decision that counts, nothing was decided.
    play.undo().logged().undo();
    expect(play.argument).toMatchObject({ fields: { decision: null, decidedOn: null } });
    play.saved().undo();
    expect(play.queue.said).toEqual({ kind: 'nothing-to-undo' });
  });

  test('leaves nothing when it was the only one', () => {
    const play = failed().do({ kind: 'discard' });
    expect(play.queue).toMatchObject({ current: null, undoStack: [], said: null });
    expect(play.sent).toHaveLength(1);
  });
});

describe('an answer that was lost', () => {
  test.each(['offline', 'too-long', 'quota', 'unexpected', 'denied-drive'] as const)(
    'after "%s" the server is told that an incident may be logged already',
    (code) => {
      const play = played().log().failed(code).do({ kind: 'retry' });
      expect(play.argument).toMatchObject({ again: true });
      // It stays so, whatever comes next.
      play.failed('busy').do({ kind: 'retry' });
      expect(play.argument).toMatchObject({ again: true });
    },
  );

  test.each(['busy', 'denied', 'changed', 'no-column'] as const)('after "%s" nothing was written', (code) => {
    const play = played().log().failed(code).do({ kind: 'retry' });
    expect(play.argument).toMatchObject({ again: false });
  });

  test('an entry that was written after all is sent once more, and an undo still puts back what was before', () => {
    const play = played().enter({ joy: 2 }, { joy: 5 }).failed('offline').do({ kind: 'retry' });
    play.overtaken({ joy: 2 });
    expect(play.sent).toHaveLength(3);
    expect(play.argument).toMatchObject({ before: { joy: 2 }, fields: { joy: 2 } });
    play.saved({ joy: 2 }).undo();
    expect(play.argument).toMatchObject({ before: { joy: 2 }, fields: { joy: 5 } });
  });
});

describe('somebody else was quicker', () => {
  const asked = () =>
    played().enter({ joy: 2 }, { joy: 4 }).enter({ joy: 3 }, { joy: 2 }).overtaken({ joy: 5, note: 'x' });

  test('nothing is sent until it is settled', () => {
    const play = asked();
    expect(play.queue.current).toMatchObject({ status: 'blocked', field: 'joy', now: 5 });
    play.log();
    expect(play.sent).toHaveLength(1);
    // An incident is shown only by the next reading.
    expect(optimisticEntries(play.queue).map(({ fields }) => fields)).toEqual([{ joy: 3 }]);
  });

  test('what the owner entered counts after all', () => {
    const play = asked().do({ kind: 'settle', mine: true });
    expect(play.argument).toMatchObject({ before: { joy: 5 }, fields: { joy: 2 } });
    play.saved({ joy: 5 });
    expect(play.argument).toMatchObject({ before: { joy: 2 }, fields: { joy: 3 } });
    // Each can be taken back, down to what somebody else had entered.
    play.saved({ joy: 2 }).undo();
    expect(play.argument).toMatchObject({ before: { joy: 3 }, fields: { joy: 2 } });
    play.saved({ joy: 3 }).undo();
    expect(play.argument).toMatchObject({ before: { joy: 2 }, fields: { joy: 5 } });
  });

  test('what is in the sheet stays, and what waited follows it', () => {
    const play = asked().do({ kind: 'settle', mine: false });
    expect(play.argument).toMatchObject({ before: { joy: 5 }, fields: { joy: 3 } });
    expect(play.queue.current).toMatchObject({ save: { restore: { joy: 5 } } });
    play.saved({ joy: 5 });
    expect(play.undoStack).toEqual([{ joy: 3 }]);
  });

  test('what is entered while the question is asked rests on the answer', () => {
    const entered = () =>
      played().enter({ joy: 2 }, { joy: 4 }).overtaken({ joy: 5 }).enter({ joy: 3 }, { joy: 5 });
    const mine = entered().do({ kind: 'settle', mine: true }).saved();
    expect(mine.argument).toMatchObject({ before: { joy: 2 }, fields: { joy: 3 } });
    const theirs = entered().do({ kind: 'settle', mine: false });
    expect(theirs.argument).toMatchObject({ before: { joy: 5 }, fields: { joy: 3 } });
  });

  test('the question is about the first field of the owner’s own that differs', () => {
    const play = played()
      .enter({ joy: 2, note: 'mine' }, { joy: 1, note: null })
      .overtaken({ joy: 2, note: 'theirs' });
    expect(play.queue.current).toMatchObject({ field: 'note', now: 'theirs' });
  });

  test('a field that was emptied is a change too', () => {
    const play = played().enter({ note: 'mine' }, { note: 'old' }).overtaken({ note: null });
    expect(play.queue.current).toMatchObject({ status: 'blocked', field: 'note', now: null });
    // One that the owner did not see is taken to be empty.
    const unseen = played().enter({ note: 'mine' }, {}).overtaken({ note: null });
    expect(unseen.queue.current?.status).toBe('sending');
  });

  test('two people who decide the same are asked nothing', () => {
    const decision = { decision: 'keep', decidedOn: 9, energyThen: 40 } as const;
    const before = { decision: null, decidedOn: null, energyThen: null };
    const play = played()
      .enter(decision, before)
      .overtaken({ decision: 'keep', decidedOn: 8, energyThen: 11 });
    expect(play.argument).toMatchObject({ before: { decision: 'keep', decidedOn: 8, energyThen: 11 } });
    // Nor is theirs taken away by an undo.
    play.saved().undo();
    expect(play.argument).toMatchObject({ fields: { decision: 'keep', decidedOn: 8, energyThen: 11 } });
  });

  test('a day to look again is the owner’s own word where no decision goes with it', () => {
    const play = played().enter({ lookAgain: 100 }, { lookAgain: 50 }).overtaken({ lookAgain: 70 });
    expect(play.queue.current).toMatchObject({ status: 'blocked', field: 'lookAgain', now: 70 });
  });
});

describe('taking back', () => {
  test('what is saved is taken back by a save of its own, once', () => {
    const play = played().enter({ joy: 2 }, { joy: null }).saved().undo();
    expect(play.argument).toMatchObject({ before: { joy: 2 }, fields: { joy: null } });
    play.saved();
    expect(play.queue.said).toMatchObject({ kind: 'saved', save: { undoes: { fields: { joy: 2 } } } });
    expect(play.undoStack).toEqual([]);
    play.undo();
    expect(play.queue.said).toEqual({ kind: 'nothing-to-undo' });
  });

  test('an incident is taken out of the log again', () => {
    const play = played().log().logged().undo();
    expect(play.sent[1]?.request).toEqual({
      action: 'unlogIncident',
      argument: { client: { key: 'a', names: ['a'] }, incident: complaint, again: false },
    });
  });

  test('one whose answer was lost is taken back like any other', () => {
    const play = played().log().failed('offline').do({ kind: 'retry' }).logged().undo();
    expect(play.argument).toMatchObject({ again: false });
  });

  test('what is not sent yet is not sent at all', () => {
    const play = played()
      .enter({ joy: 2 }, { joy: null })
      .enter({ joy: 3 }, { joy: 2 })
      .enter({ joy: 4 }, { joy: 3 })
      .undo();
    expect(play.waiting).toEqual([{ joy: 2 }, { joy: 3 }]);
    play.undo();
    expect(play.waiting).toEqual([{ joy: 2 }]);
    expect(play.queue.current?.status).toBe('sending');
    expect(play.sent).toHaveLength(1);
  });

  test('one that leaves the middle of the queue leaves those before it as they are', () => {
    const play = played()
      .enter({ joy: 2 }, { joy: null })
      .failed('busy')
      .enter({ joy: 3 }, { joy: 2 })
      .failed('busy')
      .undo()
      .do({ kind: 'retry' });
    expect(play.argument).toMatchObject({ before: { joy: null }, fields: { joy: 2 } });
  });

  test('what failed and is taken back is gone, and what waits is sent', () => {
    const play = played().enter({ joy: 2 }, { joy: null }).saved().undo().failed('busy');
    play.enter({ note: 'x' }, { note: null }, 'b').failed('busy').undo();
    // The undo that failed still waits; only the note is taken back.
    expect(play.waiting).toEqual([{ joy: null }]);
    expect(play.queue.current?.status).toBe('failed');
    play.do({ kind: 'discard' });
    // What was not taken back after all can be taken back later.
    expect(play.undoStack).toEqual([{ joy: 2 }]);
    const only = played().enter({ joy: 2 }, { joy: null }).failed('busy').undo();
    expect(only.queue).toMatchObject({ current: null, undoStack: [], said: null });
  });

  test('what failed but may have been written is sent once more before it is taken back', () => {
    const play = played().enter({ joy: 2 }, { joy: 1 }).failed('offline').undo();
    expect(play.waiting).toEqual([{ joy: 2 }, { joy: 1 }]);
    play.overtaken({ joy: 2 }).saved({ joy: 2 });
    expect(play.argument).toMatchObject({ before: { joy: 2 }, fields: { joy: 1 } });
    const log = played().log().failed('offline').undo();
    expect(log.argument).toMatchObject({ again: true });
    expect(log.logged().sent.at(-1)?.request.action).toBe('unlogIncident');
  });

  test('what is under way is taken back after it', () => {
    const play = played().enter({ joy: 2 }, { joy: 1 }).undo();
    expect(play.waiting).toEqual([{ joy: 2 }, { joy: 1 }]);
    // It is on its way back already.
    play.undo();
    expect(play.queue.said).toEqual({ kind: 'nothing-to-undo' });
    play.saved().saved();
    expect(play.undoStack).toEqual([]);
    expect(play.waiting).toEqual([]);
  });

  test('what was taken back while it was under way is not asked about', () => {
    const play = played().enter({ joy: 2 }, { joy: 1 }).undo().overtaken({ joy: 5 });
    expect(play.queue.current).toBeNull();
    expect(play.queue.said).toMatchObject({ kind: 'saved', save: { undoes: { fields: { joy: 2 } } } });
    expect(play.sent).toHaveLength(1);
    const more = played().enter({ joy: 2 }, { joy: 1 }).undo().enter({ joy: 4 }, { joy: 1 });
    more.overtaken({ joy: 5 });
    expect(more.argument).toMatchObject({ before: { joy: 5 }, fields: { joy: 4 } });
    expect(more.queue.said).toBeNull();
  });

  test('what was discarded takes its own undo with it', () => {
    const play = played().enter({ joy: 2 }, { joy: 1 }).undo().failed('busy').do({ kind: 'discard' });
    expect(play.waiting).toEqual([]);
    expect(play.undoStack).toEqual([]);
  });

  test('an undo that meets somebody else’s value asks, and can be given up', () => {
    const play = played().enter({ joy: 2 }, { joy: null }).saved().undo().overtaken({ joy: 5 });
    expect(play.queue.current).toMatchObject({ status: 'blocked', field: 'joy', now: 5 });
    play.do({ kind: 'settle', mine: false });
    expect(play.queue).toMatchObject({ current: null, undoStack: [] });
    // What was saved before it can still be taken back.
    const more = played()
      .log()
      .logged()
      .enter({ joy: 2 }, { joy: null })
      .saved()
      .undo()
      .overtaken({ joy: 5 });
    more.do({ kind: 'settle', mine: false });
    expect(more.undoStack).toEqual(['founded-complaint']);
  });

  test('a question that is taken back leaves what is in the sheet', () => {
    const play = played().enter({ joy: 2 }, { joy: 1 }).overtaken({ joy: 5 }).undo();
    expect(play.queue).toMatchObject({ current: null, undoStack: [] });
    expect(play.sent).toHaveLength(1);
  });
});
