import { waitingIn } from '../../../html/session/save-queue';
import type { SessionEvent } from '../../../html/session/session';
import type { Incident, Review } from '../../../src/model/exchange';
import { TODAY } from '../../scoring/books';
import { tableOf } from '../../sheets/tables';
import { failureWith } from './failure-with';
import { Play } from './play';
import { SmallServer, settings } from './small-server';

const complaint: Incident = { day: TODAY, what: 'unfounded-complaint', minutes: null };
const order = (play: Play) => play.reviewed.review.report.clients.map(({ key }) => key);
const actions = (play: Play) => play.asked.map(({ request }) => request.action);

describe('opening', () => {
  test('the book is read at once, and the first review leads to the overview', () => {
    const play = new Play();
    expect(play.state.phase).toBe('opening');
    expect(actions(play)).toEqual(['readConnection']);
    play.answer();
    expect(play.book).toMatchObject({ view: 'overview', language: 'en', calls: { awaited: null } });
  });

  test('a book that was never confirmed shows its columns', () => {
    const server = new SmallServer();
    server.isConfirmed = false;
    const play = Play.opened(server);
    expect(play.book).toMatchObject({ view: 'connect', reviewed: null });
    // What needs a review does nothing yet.
    play.save('anna', { joy: 2 }).do({ kind: 'resume' }).do({ kind: 'show', view: 'letters' });
    expect(play.asked).toEqual([]);
    expect(play.book.view).toBe('connect');
    play.do({ kind: 'confirm', confirmation: { ...play.book.connection, settings } }).answer();
    expect(play.book.view).toBe('overview');
    expect(order(play)).toHaveLength(4);
  });

  test('a reading that was refused can be tried again, or asked for once more where nobody waited for it', () => {
    const play = new Play().refuse('offline');
    expect(play.state.calls.failed).toMatchObject({ failure: { code: 'offline' } });
    play.do({ kind: 'retryCall' }).answer();
    expect(play.book.view).toBe('overview');
    const slow = new Play();
    slow.do({ kind: 'tookLong', ask: slow.asked[0] as NonNullable<(typeof slow.asked)[0]> });
    expect(slow.state.calls.awaited?.isSlow).toBe(true);
    const left = new Play().do({ kind: 'leaveCall' }).do({ kind: 'reload' });
    expect(actions(left)).toEqual(['readConnection', 'readConnection']);
    // Whichever comes first opens the book.
    expect(left.answer(left.asked[1]).book.view).toBe('overview');
  });

  test('nothing else can be done before the book is open', () => {
    const play = new Play();
    const before = play.state;
    const events: SessionEvent[] = [
      { kind: 'undo' },
      { kind: 'insertFormulas' },
      { kind: 'saveEntry', key: 'anna', fields: { joy: 2 } },
      { kind: 'retryCall' },
    ];
    for (const event of events) expect(play.do(event).state).toBe(before);
  });
});

describe('an entry', () => {
  test('is shown at once, and the energy follows the joy', () => {
    const play = Play.opened();
    const energy = () => play.review.report.clients.find(({ key }) => key === 'anna')?.energy ?? 0;
    const before = energy();
    play.save('anna', { joy: 1 });
    expect(play.entry('anna').joy).toBe(1);
    expect(energy()).toBeLessThan(before);
    play.answer();
    expect(play.entry('anna').joy).toBe(1);
    expect(play.review).toEqual(play.server.review());
  });

  test('a decision takes its day, its energy and the day to look again with it', () => {
    const play = Play.opened().save('dora', { decision: 'later' });
    const energy = play.review.report.clients.find(({ key }) => key === 'dora')?.energy ?? 0;
    const wanted = {
      decision: 'later',
      decidedOn: TODAY,
      energyThen: Math.round(energy),
      lookAgain: TODAY + 30,
    } as const;
    expect(play.settle().server.entryOf('dora')).toMatchObject(wanted);
    play.do({ kind: 'undo' }).settle();
    expect(play.server.entryOf('dora')).toMatchObject({ decision: null, decidedOn: null, lookAgain: null });
  });

  test('the energy of a decision is the one that is shown, with a rating that is not saved yet', () => {
    const play = Play.opened().save('anna', { joy: 1 }).save('anna', { decision: 'keep' });
    const shown = play.review.report.clients.find(({ key }) => key === 'anna')?.energy ?? 0;
    expect(play.entry('anna').energyThen).toBe(Math.round(shown));
    expect(shown).not.toBe(play.reviewed.review.report.clients.find(({ key }) => key === 'anna')?.energy);
  });

  test('a rating that is taken back lets the one of the owner’s own list count again', () => {
    const play = Play.opened();
    const bert = () => play.review.report.clients.find(({ key }) => key === 'bert');
    const before = bert();
    expect(before?.joy).toBe(4);
    play.save('bert', { joy: 1 }).settle();
    // A reading that shows the rating of the entry does not make one forget that of the list.
    play.do({ kind: 'reload' }).settle();
    expect(bert()?.joy).toBe(1);
    play.do({ kind: 'undo' }).settle();
    expect(bert()).toEqual(before);
  });

  test('what somebody else wrote is shown as soon as a save comes upon it', () => {
    const play = Play.opened();
    play.server.write('anna', { note: 'of my partner' });
    play.save('anna', { joy: 2 }).answer();
    expect(play.entry('anna')).toMatchObject({ joy: 2, note: 'of my partner' });
  });

  test('two people who decide at once: the later one is asked, and neither loses anything', () => {
    const play = Play.opened();
    play.server.write('anna', { decision: 'keep', note: 'of my partner' });
    play.save('anna', { decision: 'part' }).answer();
    expect(play.status).toBe('blocked');
    // While the question is asked, what is in the sheet is shown.
    expect(play.entry('anna')).toMatchObject({ decision: 'keep', note: 'of my partner' });
    play.save('anna', { joy: 2 });
    expect(play.asked).toEqual([]);
    play.do({ kind: 'settle', mine: false }).settle();
    expect(play.server.entryOf('anna')).toMatchObject({ joy: 2, decision: 'keep' });

    play.server.write('anna', { decision: 'later' });
    play.save('anna', { decision: 'part' }).answer().do({ kind: 'settle', mine: true });
    expect(play.entry('anna').decision).toBe('part');
    play.settle();
    expect(play.server.entryOf('anna')).toMatchObject({ joy: 2, decision: 'part', note: 'of my partner' });
  });

  test('a note is compared with what was there when the owner began to write', () => {
    const play = Play.opened();
    play.server.write('anna', { note: 'of my partner' });
    // The note of somebody else comes in with another reading while one writes.
    play.do({ kind: 'logIncident', key: 'anna', incident: complaint }).answer();
    expect(play.entry('anna').note).toBe('of my partner');
    play.save('anna', { note: 'mine' }, { note: null }).answer();
    expect(play.book.queue.current).toMatchObject({ status: 'blocked', field: 'note', now: 'of my partner' });
    play.do({ kind: 'settle', mine: false });
    expect(play.entry('anna').note).toBe('of my partner');
  });

  test('written, but its answer lost: the next attempt finds its own, and nobody was quicker', () => {
    const play = Play.opened().save('anna', { decision: 'talk' }).lose();
    expect(play.status).toBe('failed');
    play.do({ kind: 'retrySave' }).settle();
    expect(play.status).toBe('saved');
    expect(play.server.entryOf('anna').decision).toBe('talk');
    play.do({ kind: 'undo' }).settle();
    expect(play.server.entryOf('anna').decision).toBeNull();
  });

  test('one that takes long to save is marked', () => {
    const play = Play.opened().save('anna', { joy: 2 });
    const [ask] = play.asked;
    play.do({ kind: 'tookLong', ask: ask as NonNullable<typeof ask> });
    expect(play.book.queue.current).toMatchObject({ status: 'sending', isSlow: true });
  });

  test('a client who has gone from the book gets no entry', () => {
    const play = Play.opened();
    play.server.gone.add('anna');
    play.do({ kind: 'reload' }).settle();
    play.save('anna', { decision: 'part' }).do({ kind: 'logIncident', key: 'anna', incident: complaint });
    expect(play.asked).toEqual([]);
    expect(waitingIn(play.book.queue)).toEqual([]);
  });

  test('clients are handed back with the names of their rows', () => {
    const play = Play.opened().save('anna', { joy: 3 });
    expect(play.asked[0]?.request).toEqual({
      action: 'saveEntry',
      argument: { client: { key: 'anna', names: ['anna'] }, before: { joy: null }, fields: { joy: 3 } },
    });
  });
});

describe('an incident', () => {
  const log: SessionEvent = { kind: 'logIncident', key: 'anna', incident: complaint };

  test('is logged once, also where an answer was lost', () => {
    const play = Play.opened().do(log).lose().do({ kind: 'retrySave' }).settle();
    expect(play.server.log).toHaveLength(1);
  });

  test('the same incident twice is two lines, also where the second was refused first', () => {
    const play = Play.opened().do(log).settle().do(log).refuse('busy').do({ kind: 'retrySave' }).settle();
    expect(play.server.log).toHaveLength(2);
    play.do({ kind: 'undo' }).settle();
    expect(play.server.log).toHaveLength(1);
    expect(play.status).toBe('saved');
  });

  test('one that was changed is not said to be taken back', () => {
    const play = Play.opened().do(log).settle().do({ kind: 'undo' }).refuse('changed');
    expect(play.status).toBe('failed');
    play.do({ kind: 'retrySave' }).refuse('changed').do({ kind: 'discard' });
    expect(play.status).toBe('saved');
    expect(play.server.log).toHaveLength(1);
  });
});

describe('readings', () => {
  test('one that arrives late has what was saved since it began laid over it', () => {
    const play = Play.opened().do({ kind: 'reload' });
    const [reading] = play.asked;
    const reply = play.server.serve(reading as NonNullable<typeof reading>);
    play.save('anna', { decision: 'part' }).answer(play.asked[1]);
    play.save('bert', { joy: 2 });
    play.deliver(reading, reply);
    // Saved since, and still waiting.
    expect(play.entry('anna').decision).toBe('part');
    expect(play.entry('bert').joy).toBe(2);
    play.settle();
    expect(play.review).toEqual(play.server.review());
  });

  test('one that a later one has overtaken changes nothing', () => {
    const play = Play.opened().do({ kind: 'reload' });
    const [reading] = play.asked;
    const reply = play.server.serve(reading as NonNullable<typeof reading>);
    play.server.write('cleo', { note: 'newer' });
    play.do({ kind: 'logIncident', key: 'anna', incident: complaint }).answer(play.asked[1]);
    const before = play.review;
    play.deliver(reading, reply);
    expect(play.review).toEqual(before);
    expect(play.entry('cleo').note).toBe('newer');
    expect(play.book.calls.awaited).toBeNull();
  });

  test('what was saved is known as long as a reading may not know of it, and no longer', () => {
    const play = Play.opened().save('anna', { joy: 1 }).settle();
    expect(play.book.readings).toMatchObject({ saved: [], underWay: [] });
    play.do({ kind: 'reload' }).save('anna', { joy: 2 });
    play.answer(play.asked[1]);
    expect(play.book.readings.saved).toHaveLength(1);
    play.refuse('offline');
    expect(play.book.readings).toMatchObject({ saved: [], underWay: [] });
  });

  test('a reading knows the rating of the list only where no rating hides it', () => {
    const server = new SmallServer();
    server.write('bert', { joy: 1 });
    const play = Play.opened(server).save('bert', { joy: null }).settle();
    expect(play.review.report.clients.find(({ key }) => key === 'bert')?.joy).toBeUndefined();
    play.do({ kind: 'reload' }).settle();
    expect(play.review.report.clients.find(({ key }) => key === 'bert')?.joy).toBe(4);
  });

  test('without a review they leave the one that is shown', () => {
    const play = Play.opened();
    const { reviewed } = play;
    play.server.isConfirmed = false;
    play.do({ kind: 'reload' }).settle();
    expect(play.reviewed).toBe(reviewed);
  });
});

describe('calls', () => {
  test('one at a time: what is asked meanwhile is not asked at all', () => {
    const play = Play.opened().do({ kind: 'highlight', on: true }).do({ kind: 'insertFormulas' });
    expect(actions(play)).toEqual(['highlight']);
    expect(play.book.calls.awaited?.request).toEqual({ action: 'highlight', argument: { on: true } });
    play.answer();
    expect(play.review.highlighted).toBe(true);
  });

  test('what takes long is said, can be left, and is taken in when it comes', () => {
    const play = Play.opened().do({ kind: 'highlight', on: true });
    const [ask] = play.asked;
    play.do({ kind: 'tookLong', ask: ask as NonNullable<typeof ask> });
    expect(play.book.calls.awaited?.isSlow).toBe(true);
    play.do({ kind: 'leaveCall' });
    expect(play.book.calls.awaited).toBeNull();
    expect(play.answer().review.highlighted).toBe(true);
  });

  test('what was left and then failed says so, and does its work at the next attempt', () => {
    const play = Play.opened()
      .do({ kind: 'highlight', on: true })
      .do({ kind: 'leaveCall' })
      .refuse('offline');
    expect(play.book.calls.failed?.failure.code).toBe('offline');
    expect(play.review.highlighted).toBe(false);
    play.do({ kind: 'retryCall' }).settle();
    expect(play.review.highlighted).toBe(true);
    expect(play.book.calls.failed).toBeNull();
  });

  test('one that was left ends the wait for no other', () => {
    const play = Play.opened().do({ kind: 'highlight', on: true }).do({ kind: 'leaveCall' });
    play.do({ kind: 'insertFormulas' }).answer(play.asked[0]);
    expect(play.book.calls.awaited?.request.action).toBe('insertFormulas');
  });

  test('a reading that began before the highlights were switched does not switch them back', () => {
    const play = Play.opened().do({ kind: 'reload' });
    const [reading] = play.asked;
    const reply = play.server.serve(reading as NonNullable<typeof reading>);
    play.do({ kind: 'leaveCall' }).do({ kind: 'highlight', on: true }).answer(play.asked[1]);
    play.deliver(reading, reply);
    expect(play.review.highlighted).toBe(true);
    // One that begins later knows better.
    play.server.highlighted = false;
    play.do({ kind: 'reload' }).settle();
    expect(play.review.highlighted).toBe(false);
  });

  test('formulas say where they are, or that there is no place for them', () => {
    const play = Play.opened().do({ kind: 'insertFormulas' }).answer();
    expect(play.book.queue.said).toEqual({ kind: 'inserted', sheet: 'Invoices', row: 1, column: 8 });
    play.do({ kind: 'insertFormulas' });
    play.deliver(play.asked[0], { action: 'insertFormulas', value: null });
    expect(play.book.queue.said).toEqual({ kind: 'nowhere' });
  });

  test('what no panel waits for is said at the foot where it fails, and not where it works', () => {
    const origin = { sheet: 'Invoices', row: 3 };
    const play = Play.opened().do({ kind: 'selectCell', origin });
    expect(play.asked[0]?.request).toEqual({ action: 'selectCell', argument: origin });
    expect(play.book.calls.awaited).toBeNull();
    expect(play.answer().book.queue.said).toBeNull();
    play.do({ kind: 'selectCell', origin }).refuse('changed');
    expect(play.book.queue.said).toEqual({ kind: 'failure', failure: failureWith('changed') });
    expect(play.book.calls.failed).toBeNull();
  });

  test('the language is the owner’s from the moment it is chosen, whatever a reading says', () => {
    const play = Play.opened().do({ kind: 'reload' }).do({ kind: 'setLanguage', language: 'de' });
    expect(play.asked[1]?.request).toEqual({ action: 'saveLanguage', argument: 'de' });
    play.settle();
    expect(play.state.language).toBe('de');
  });
});

describe('the owner stays where they are', () => {
  test('a later reading moves nobody', () => {
    const play = Play.opened().do({ kind: 'reload' }).do({ kind: 'show', view: 'connect' }).settle();
    expect(play.book.view).toBe('connect');
  });

  test('a confirmation leads to the overview, but not from somewhere else', () => {
    const play = Play.opened().do({ kind: 'show', view: 'connect' });
    const confirmation = { ...play.book.connection, settings: { ...settings, margin: 44 } };
    play.do({ kind: 'confirm', confirmation });
    expect(play.asked[0]?.request).toEqual({
      action: 'confirmConnection',
      argument: { settings: { margin: 44 } },
    });
    play.do({ kind: 'openClient', key: 'anna' }).settle();
    expect(play.book.view).toBe('review');
    play.do({ kind: 'show', view: 'connect' }).do({ kind: 'confirm', confirmation }).settle();
    expect(play.book.view).toBe('overview');
  });

  test('what the owner says a list is goes with all that was said before, and can be taken back', () => {
    const bank = tableOf('Bank', 'payments', ['paid_on', '', 'paid_amount']);
    const server = new SmallServer();
    server.kinds = { Old: { kind: 'other', headings: [] } };
    const play = Play.opened(server).do({ kind: 'show', view: 'connect' });
    play.do({ kind: 'correctKind', table: bank, listKind: 'credits' });
    const kinds = { ...server.kinds, Bank: { kind: 'credits', headings: ['paid_on', 'paid_amount'] } };
    expect(play.asked[0]?.request).toEqual({
      action: 'confirmConnection',
      argument: { kinds, settings: {} },
    });
    play.answer();
    expect(play.book.connection.kinds).toEqual(kinds);
    // What is read of it then is looked at first.
    expect(play.book.view).toBe('connect');
    play.do({ kind: 'correctKind', table: bank, listKind: null }).answer();
    expect(play.book.connection.kinds).toEqual({ Old: { kind: 'other', headings: [] } });
    expect(play.book.view).toBe('connect');
  });

  test('before the first confirmation it leads to no review', () => {
    const server = new SmallServer();
    server.isConfirmed = false;
    const play = Play.opened(server);
    play.do({ kind: 'correctKind', table: tableOf('Bank', 'payments', []), listKind: 'log' });
    expect(play.answer().book).toMatchObject({ view: 'connect', reviewed: null, isBlind: false });
    play.do({ kind: 'confirm', confirmation: { ...play.book.connection, settings } }).answer();
    expect(play.book.view).toBe('overview');
  });

  test('a confirmation that was refused counts nowhere', () => {
    const play = Play.opened().do({ kind: 'show', view: 'connect' });
    const { connection } = play.book;
    play.do({ kind: 'confirm', confirmation: { ...connection, settings: { ...settings, margin: 90 } } });
    play.refuse('offline');
    expect(play.book.connection).toBe(connection);
    expect(play.book.view).toBe('connect');
  });
});

describe('the way through the clients', () => {
  test('is that of the first review, whatever the energy becomes', () => {
    const play = Play.opened();
    const first = order(play);
    expect(play.reviewed.walk.first).toEqual(first);
    play.server.write(first[0] as string, { joy: 5 });
    play.server.write(first[3] as string, { joy: 1 });
    play.do({ kind: 'reload' }).settle();
    expect(play.reviewed.walk.first).toEqual(first);
  });

  test('begins with the first who is still to be reviewed', () => {
    const server = new SmallServer();
    const play = Play.opened(server);
    const [first, second, third] = order(play) as [string, string, string];
    server.write(first, { decision: 'keep', lookAgain: TODAY + 1 });
    server.write(second, { decision: 'keep', lookAgain: TODAY });
    play.do({ kind: 'reload' }).settle().do({ kind: 'show', view: 'review' });
    expect(play.book.view).toBe('review');
    expect(play.reviewed.walk.current).toBe(second);
    // Once it has begun, the panel shows the client who was looked at last.
    play
      .do({ kind: 'step', by: 1 })
      .do({ kind: 'show', view: 'overview' })
      .do({ kind: 'show', view: 'review' });
    expect(play.reviewed.walk.current).toBe(third);
    // What is decided but not saved yet counts.
    play.save(second, { decision: 'keep' }).do({ kind: 'resume' });
    expect(play.reviewed.walk.current).toBe(third);
  });

  test('goes through the clients among which one was chosen', () => {
    const play = Play.opened();
    play.do({ kind: 'openClient', key: 'dora', among: ['dora', 'anna'] }).do({ kind: 'step', by: 1 });
    expect(play.reviewed.walk.current).toBe('anna');
    expect(play.do({ kind: 'step', by: 1 }).reviewed.walk.current).toBe('anna');
  });
});

describe('letters', () => {
  test('the dialog opens with a letter, or with the guide for a talk', () => {
    const play = Play.opened().do({ kind: 'openLetters', key: 'anna' });
    expect(play.asked[0]?.request).toEqual({
      action: 'openLetters',
      argument: { client: 'anna', isTalk: false },
    });
    play.settle().save('anna', { decision: 'talk' }).settle().do({ kind: 'openLetters', key: 'anna' });
    expect(play.asked[0]?.request.argument).toEqual({ client: 'anna', isTalk: true });
  });

  test('coming back from it has the book read again, once', () => {
    const play = Play.opened().do({ kind: 'returned' });
    expect(play.asked).toEqual([]);
    play.do({ kind: 'openLetters', key: 'anna' });
    play.do({ kind: 'returned' });
    expect(actions(play)).toEqual(['openLetters']);
    play.answer().do({ kind: 'returned' }).do({ kind: 'returned' });
    expect(actions(play)).toEqual(['readConnection']);
    expect(play.book.isAway).toBe(false);
  });

  test('a dialog that did not open is not come back from', () => {
    const play = Play.opened()
      .do({ kind: 'openLetters', key: 'anna' })
      .refuse('denied')
      .do({ kind: 'returned' });
    expect(play.asked).toEqual([]);
  });
});

describe('the blind check', () => {
  /** A book with enough clients to be asked about. */
  class LargerServer extends SmallServer {
    override isConfirmed = false;

    override review(): Review {
      const review = super.review();
      const { clients } = review.report;
      const more = clients.map((client) => ({ ...client, key: `${client.key} 2` }));
      return { ...review, report: { ...review.report, clients: [...clients, ...more] } };
    }
  }
  const confirmed = (server: SmallServer): Play => {
    const play = Play.opened(server);
    return play.do({ kind: 'confirm', confirmation: { ...play.book.connection, settings } }).answer();
  };

  test('comes before the list is shown for the first time, where there are enough clients', () => {
    expect(confirmed(new LargerServer()).book).toMatchObject({ view: 'overview', isBlind: true });
    const server = new SmallServer();
    server.isConfirmed = false;
    expect(confirmed(server).book).toMatchObject({ view: 'overview', isBlind: false });
  });

  test('does not come again once it was answered, or the list was seen', () => {
    const answered = new LargerServer();
    answered.blindCheck = { day: 20_000, gives: ['anna'], takes: [] };
    expect(confirmed(answered).book.isBlind).toBe(false);
    const seen = new LargerServer();
    seen.isConfirmed = true;
    expect(confirmed(seen).book.isBlind).toBe(false);
  });

  test('is skipped with one click', () => {
    const play = confirmed(new LargerServer()).do({ kind: 'show', view: 'blindCheck' });
    expect(play.do({ kind: 'skipBlindCheck' }).book).toMatchObject({ view: 'overview', isBlind: false });
    expect(play.asked).toEqual([]);
  });

  test('keeps what was named', () => {
    const server = new LargerServer();
    const play = confirmed(server).do({ kind: 'show', view: 'blindCheck' });
    const check = { day: 20_000, gives: ['anna'], takes: ['dora'] };
    play.do({ kind: 'saveBlindCheck', check });
    expect(play.book).toMatchObject({
      view: 'blindCheck',
      isBlind: false,
      connection: { blindCheck: check },
    });
    play.answer();
    expect(server.blindCheck).toEqual(check);
  });
});

describe('late, and that is fine', () => {
  test('is scored by the server, so the book is read again once it is saved or taken back', () => {
    const play = Play.opened();
    play.save('anna', { lateIsFine: true }).answer();
    expect(play.asked.map(({ request }) => request.action)).toEqual(['readConnection']);
    play.settle().do({ kind: 'undo' }).answer();
    expect(play.entry('anna').lateIsFine).toBeNull();
    expect(play.asked.map(({ request }) => request.action)).toEqual(['readConnection']);
  });

  test('anything else is not read again; of two saves only after the last', () => {
    const play = Play.opened();
    play.save('anna', { joy: 2 }).answer();
    expect(play.asked).toEqual([]);
    play.save('anna', { joy: 3 }).save('bert', { lateIsFine: true }).answer();
    expect(play.asked.map(({ request }) => request.action)).toEqual(['saveEntry']);
    play.answer();
    expect(play.asked.map(({ request }) => request.action)).toEqual(['readConnection']);
  });
});
