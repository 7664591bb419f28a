import type { LettersEvent } from '../../../html/letters/letters';
import { isUnsaved } from '../../../html/letters/letters-state';
import { draftOrders } from '../../../html/letters/shown-letters';
import { NO_ENTRY } from '../../../src/model/entry';
import { failureWith } from '../session/failure-with';
import { bookOfLetters, LettersPlay, MEMORY } from './letters-play';

const link = (url: string) => ({ action: 'draftLetter', value: { url, existed: false } }) as const;
const ready = (play: LettersPlay) => draftOrders(play.shown.farewells, play.open);

describe('opening', () => {
  test('the book and what is remembered are read side by side, and both are needed', () => {
    const play = new LettersPlay();
    expect(play.actions).toEqual(['readConnection', 'readLetters']);
    expect(new Set(play.asked.map(({ number }) => number)).size).toBe(2);
    play.answer({ action: 'readLetters', value: MEMORY });
    expect(play.state).toMatchObject({ phase: 'loading', calls: { awaited: { request: 'read' } } });
    play.answer({ action: 'readConnection', value: bookOfLetters() });
    expect(play.open).toMatchObject({
      sender: { name: 'Jonas' },
      calls: { awaited: null, failed: null },
      wordingSheet: null,
    });
  });

  test.each(['readConnection', 'readLetters'] as const)(
    'a refusal of %s ends the wait, and both are read again',
    (action) => {
      const play = new LettersPlay().refuse(action, 'offline');
      expect(play.state.calls).toEqual({
        awaited: null,
        failed: { request: 'read', failure: failureWith('offline') },
      });
      play.asked = [];
      play.do({ kind: 'retryCall' });
      expect(play.actions).toEqual(['readConnection', 'readLetters']);
    },
  );

  test('what takes long can be left, asked for once more, and opens the dialog when it comes', () => {
    const play = new LettersPlay();
    const [first] = play.asked;
    if (first) play.do({ kind: 'tookLong', ask: first });
    expect(play.state.calls.awaited?.isSlow).toBe(true);
    play.do({ kind: 'reload' });
    expect(play.actions).toHaveLength(2);
    play.do({ kind: 'leaveCall' }).do({ kind: 'reload' });
    expect(play.actions).toHaveLength(4);
    play.answer({ action: 'readConnection', value: bookOfLetters() });
    expect(play.answer({ action: 'readLetters', value: MEMORY }).state.phase).toBe('open');
    // The second reading takes nothing away of what was entered meanwhile.
    play.do({ kind: 'setSender', change: { name: 'Mara' } });
    play.answer({ action: 'readConnection', value: bookOfLetters() });
    play.answer({ action: 'readLetters', value: MEMORY });
    expect(play.open.sender).toEqual({ name: 'Mara' });
  });

  test('nothing can be entered before', () => {
    const play = new LettersPlay();
    const before = play.state;
    const events: LettersEvent[] = [
      { kind: 'setSender', change: { name: 'x' } },
      { kind: 'stopDrafting' },
      { kind: 'addWording' },
      { kind: 'retryCall' },
    ];
    for (const event of events) expect(play.do(event).state).toBe(before);
  });
});

describe('what is entered', () => {
  const leave = (play: LettersPlay, key = 'bert') => {
    const draft = play.shown.farewells.find(({ client }) => client.key === key);
    if (!draft) throw new Error(`no letter to ${key}`);
    return play.do({ kind: 'keep', key, input: draft.input, edits: draft.edits });
  };
  const enter = (play: LettersPlay, contact: string) => {
    const input = play.shown.farewells[0]?.input;
    return input ? play.do({ kind: 'enter', key: 'bert', change: { input: { ...input, contact } } }) : play;
  };

  test('counts at once, and is remembered when a field is left', () => {
    const play = enter(LettersPlay.opened(), 'Frau Berg');
    expect(play.shown.farewells[0]?.input.contact).toBe('Frau Berg');
    expect(play.actions).toEqual([]);
    leave(play);
    expect(play.asked.map(({ request }) => request)).toEqual([
      {
        action: 'saveEntry',
        argument: {
          client: { key: 'bert', names: ['bert'] },
          before: { contact: null },
          fields: { contact: 'Frau Berg' },
        },
      },
    ]);
  });

  test('even where the screen was not drawn since', () => {
    const play = LettersPlay.opened();
    const before = play.shown.farewells[0];
    enter(play, 'Frau Berg').do({ kind: 'enter', key: 'bert', change: { edits: { Hallo: 'Guten Tag' } } });
    if (before) play.do({ kind: 'keep', key: 'bert', input: before.input, edits: before.edits });
    expect(play.asked[0]?.request.argument).toMatchObject({
      fields: { contact: 'Frau Berg', edits: 'Hallo\n→ → →\nGuten Tag' },
    });
  });

  test('is sent once; who only walks through the fields has changed nothing', () => {
    const play = leave(leave(LettersPlay.opened()), 'anna');
    expect(play.actions).toEqual([]);
    play.do({ kind: 'setSender', change: { company: 'Lindner' } });
    leave(leave(enter(play, 'Frau Berg')));
    expect(play.asked.map(({ request }) => [request.action, request.argument])).toEqual([
      ['saveSender', { name: 'Jonas', company: 'Lindner' }],
      ['saveEntry', expect.objectContaining({ fields: { contact: 'Frau Berg' } })],
    ]);
    // What was sent is what is in the sheet: more of it is no conflict with oneself.
    leave(enter(play, 'Frau Bergmann'));
    expect(play.asked[2]?.request.argument).toMatchObject({
      before: { contact: 'Frau Berg' },
      fields: { contact: 'Frau Bergmann' },
    });
  });

  test('that is emptied is emptied in the sheet, and a day of the owner’s is the last day there', () => {
    const play = LettersPlay.opened();
    const input = play.shown.farewells[0]?.input;
    if (!input) throw new Error('no letter');
    play.do({ kind: 'enter', key: 'bert', change: { input: { ...input, lastDay: '2026-12-31' } } });
    leave(play);
    expect(play.asked[0]?.request.argument).toMatchObject({
      before: { lastDay: 20_500 },
      fields: { lastDay: 20_818 },
    });
    play.do({ kind: 'enter', key: 'bert', change: { input: { ...input, lastDay: '' } } });
    leave(play);
    expect(play.asked[1]?.request.argument).toMatchObject({ fields: { lastDay: null } });
  });

  test.each(['saveSender', 'saveEntry'] as const)(
    'that is not remembered is said, and sent again when a field is left: %s',
    (action) => {
      const change = { company: 'Lindner' };
      const play = leave(enter(LettersPlay.opened().do({ kind: 'setSender', change }), 'Frau Berg'));
      play.refuse(action, 'offline');
      expect(play.open.isUnkept).toBe(true);
      expect(play.open.calls.failed).toBeNull();
      play.asked = [];
      expect(leave(play).actions).toEqual([action]);
      const { entry } = { entry: NO_ENTRY };
      play.answer(
        action === 'saveEntry' ? { action, value: { saved: true, entry } } : { action, value: null },
      );
      expect(play.open.isUnkept).toBe(false);
    },
  );

  test('that somebody else has changed meanwhile is said, stays on the screen, and counts when a field is left again', () => {
    const play = leave(enter(LettersPlay.opened(), 'Frau Berg'));
    const entry = { ...NO_ENTRY, decision: 'part', contact: 'Herr Tal' } as const;
    play.answer({ action: 'saveEntry', value: { saved: false, entry } });
    expect(play.open).toMatchObject({ changedFor: 'bert', isUnkept: false });
    expect(play.shown.farewells[0]?.input.contact).toBe('Frau Berg');
    leave(play);
    expect(play.asked[0]?.request.argument).toMatchObject({
      before: { contact: 'Herr Tal' },
      fields: { contact: 'Frau Berg' },
    });
    expect(play.open.changedFor).toBeNull();
  });

  test('is unsaved until it is remembered as it is now, and where somebody else was quicker', () => {
    const saved = { action: 'saveEntry', value: { saved: true, entry: NO_ENTRY } } as const;
    const play = leave(LettersPlay.opened());
    expect(isUnsaved(play.open)).toBe(false);
    enter(play, 'Frau Berg');
    expect(isUnsaved(play.open)).toBe(true);
    leave(play);
    expect(isUnsaved(play.open)).toBe(true);
    enter(play, 'Frau Berger').answer(saved);
    expect(isUnsaved(play.open)).toBe(true);
    leave(play).refuse('saveEntry', 'offline');
    expect(isUnsaved(play.open)).toBe(true);
    leave(play).answer({ action: 'saveEntry', value: { saved: false, entry: NO_ENTRY } });
    leave(play.do({ kind: 'setSender', change: { name: 'Jona' } })).answer({
      action: 'saveSender',
      value: null,
    });
    expect(isUnsaved(play.open)).toBe(true);
    play.answer(saved);
    expect(isUnsaved(play.open)).toBe(false);
    leave(play.do({ kind: 'setSender', change: { name: 'Jona' } }));
    expect(isUnsaved(play.open)).toBe(false);
  });
});

describe('drafting', () => {
  test('goes one after the other, and each letter has its draft as soon as it is there', () => {
    const play = LettersPlay.opened();
    play.do({ kind: 'draft', orders: ready(play) });
    expect(play.actions).toEqual(['draftLetter']);
    expect(play.asked[0]?.request.argument).toMatchObject({
      client: { key: 'bert', names: ['bert'] },
      before: 20_500,
      lastDay: 20_500,
    });
    // Another batch does not begin meanwhile.
    play.do({ kind: 'draft', orders: ready(play) });
    play.answer(link('https://docs.example/bert'));
    expect(play.shown.farewells[0]?.link).toEqual({ url: 'https://docs.example/bert', existed: false });
    expect(play.asked[0]?.request.argument).toMatchObject({ client: { key: 'anna' }, before: null });
    play.answer(link('https://docs.example/new'));
    expect(play.open.batch).toMatchObject({ state: 'finished', done: 2 });
    expect(play.actions).toEqual([]);
  });

  test('can be stopped after the letter that is under way', () => {
    const play = LettersPlay.opened();
    play.do({ kind: 'stopDrafting' });
    expect(play.open.batch).toBeNull();
    play.do({ kind: 'draft', orders: ready(play) }).do({ kind: 'stopDrafting' });
    play.answer(link('https://docs.example/bert'));
    expect(play.open.batch).toMatchObject({ state: 'stopped', done: 1 });
    expect(play.actions).toEqual([]);
    // It goes on where it was.
    play.do({ kind: 'draft', orders: ready(play).slice(1) });
    expect(play.asked[0]?.request.argument).toMatchObject({ client: { key: 'anna' } });
  });

  test('breaks off where Google refuses, and keeps what is done', () => {
    const play = LettersPlay.opened();
    play.do({ kind: 'draft', orders: ready(play) }).answer(link('https://docs.example/bert'));
    play.refuse('draftLetter', 'quota');
    expect(play.open.batch).toMatchObject({ state: 'failed', failure: { code: 'quota' }, done: 1 });
    expect(play.shown.farewells[0]?.link?.url).toBe('https://docs.example/bert');
    expect(play.open.calls.failed).toBeNull();
  });
});

describe('a draft that the owner may not see', () => {
  const url = 'https://docs.example/colleague';
  const asked = () => {
    const play = LettersPlay.opened();
    play.do({ kind: 'draft', orders: ready(play) });
    return play.refuse('draftLetter', 'hidden-draft', { url });
  };

  test('stops the batch with a question', () => {
    expect(asked().open.batch).toMatchObject({ state: 'failed', failure: { url }, done: 0 });
    expect(asked().actions).toEqual([]);
  });

  test('has another one beside it where the owner says so, and the batch goes on', () => {
    const play = asked().do({ kind: 'settleDraft', another: true });
    expect(play.asked[0]?.request.argument).toMatchObject({ client: { key: 'bert' }, isAnotherWanted: true });
    play.answer(link('https://docs.example/bert'));
    expect(play.shown.farewells[0]?.link).toEqual({ url: 'https://docs.example/bert', existed: false });
    expect(play.asked[0]?.request.argument).toMatchObject({
      client: { key: 'anna' },
      isAnotherWanted: false,
    });
  });

  test('counts where the owner leaves it, and the batch goes on', () => {
    const play = asked().do({ kind: 'settleDraft', another: false });
    expect(play.shown.farewells[0]?.link).toEqual({ url, existed: true });
    expect(play.asked[0]?.request.argument).toMatchObject({ client: { key: 'anna' } });
  });

  test('is the only failure that is settled so', () => {
    const play = LettersPlay.opened();
    play.do({ kind: 'draft', orders: ready(play) }).refuse('draftLetter', 'quota');
    expect(play.do({ kind: 'settleDraft', another: true }).actions).toEqual([]);
  });
});

describe('the owner’s own wording', () => {
  test('begins with our sentences, in the language of the person', () => {
    const play = LettersPlay.opened().do({ kind: 'addWording' });
    const argument = play.asked[0]?.request.argument as { headings: string[]; rows: string[][] };
    expect(argument.headings.length).toBeGreaterThan(2);
    expect(argument.rows.every((row) => row.length === argument.headings.length)).toBe(true);
    play.answer({ action: 'addWording', value: { sheet: 'Energy letters' } });
    expect(play.open).toMatchObject({ wordingSheet: 'Energy letters', calls: { awaited: null } });
  });

  test('says where it was refused', () => {
    const play = LettersPlay.opened().do({ kind: 'addWording' }).refuse('addWording', 'busy');
    expect(play.open.calls.failed).toEqual({ request: 'addWording', failure: failureWith('busy') });
    play.do({ kind: 'retryCall' });
    expect(play.actions).toEqual(['addWording']);
  });
});
