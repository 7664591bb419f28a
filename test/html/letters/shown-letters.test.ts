import { draftOrders, shownLetters } from '../../../html/letters/shown-letters';
import { NO_ENTRY } from '../../../src/model/entry';
import { bookOfLetters, LettersPlay, MEMORY } from './letters-play';

const keysOf = (play: LettersPlay) => ({
  farewells: play.shown.farewells.map(({ client }) => client.key),
  talks: play.shown.talks.map(({ key }) => key),
});

test('letters are for those who are parted with, guides for those who are talked to', () => {
  expect(keysOf(LettersPlay.opened())).toEqual({ farewells: ['bert', 'anna'], talks: ['cleo'] });
});

test('the client it begins with may be decided for a moment ago', () => {
  const farewell = keysOf(LettersPlay.opened(MEMORY, 'dora'));
  expect(farewell.farewells).toContain('dora');
  // One who is talked to first is parted with no longer.
  expect(keysOf(LettersPlay.opened(MEMORY, 'bert', true)).farewells).toEqual(['anna']);
  expect(keysOf(LettersPlay.opened(MEMORY, 'cleo')).talks).toEqual([]);
});

test('a letter begins with what was remembered, and with the draft that is known', () => {
  const play = new LettersPlay().answer({ action: 'readLetters', value: MEMORY });
  const book = bookOfLetters();
  const entry = { ...NO_ENTRY, decision: 'part', contact: 'Frau Berg', edits: 'a\n→ → →\nb' } as const;
  const review = book.review && { ...book.review, entries: { ...book.review.entries, bert: entry } };
  play.answer({ action: 'readConnection', value: { ...book, review } });
  const [bert, anna] = play.shown.farewells;
  expect(bert).toMatchObject({ input: { contact: 'Frau Berg' }, edits: { a: 'b' }, link: undefined });
  expect(anna?.link).toEqual({ url: 'https://docs.example/anna', existed: true });
});

test('only a letter that is written can be drafted', () => {
  const play = LettersPlay.opened();
  expect(draftOrders(play.shown.farewells, play.open).map(({ name }) => name)).toEqual(['bert', 'anna']);
  play.do({ kind: 'setSender', change: { name: '' } });
  expect(draftOrders(play.shown.farewells, play.open)).toEqual([]);
});

test('what cannot be read in the owner’s own wording is told', () => {
  const wording = {
    sheet: 'Energy letters',
    cells: [
      ['Part', 'Text'],
      ['nonsense', 'x'],
    ],
  };
  const play = LettersPlay.opened({ ...MEMORY, wording });
  expect(play.open.wordingSheet).toBe('Energy letters');
  expect(play.shown.wordingProblems.length).toBeGreaterThan(0);
});

test('a book without a review has no letters', () => {
  const play = LettersPlay.opened();
  const connection = { ...play.open.connection, review: null };
  expect(shownLetters({ ...play.open, connection })).toEqual({
    farewells: [],
    talks: [],
    wordingProblems: [],
  });
});
