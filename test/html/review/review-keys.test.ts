import { reviewKeys } from '../../../html/review/review-keys';
import { deScreen } from '../../../src/words/de/screen';
import { enScreen } from '../../../src/words/en/screen';

/** What was done, key by key. */
function pressed(words: typeof deScreen, keys: readonly string[]): unknown[] {
  const done: unknown[] = [];
  const acts = reviewKeys(words, {
    change: (fields) => done.push(fields),
    decide: (decision) => done.push(decision),
    move: (step) => done.push(step),
    focusNote: () => done.push('note'),
    focusIncident: () => done.push('incident'),
  });
  for (const key of keys) acts[key]?.();
  return done;
}

test.each([
  ['de', deScreen],
  ['en', enScreen],
] as const)('every key does one thing, and what the list of keys says (%s)', (_language, words) => {
  const { letters, incidentLetter, keyList } = words.sidebar.review;
  const own = [letters.keep, letters.talk, letters.part, letters.later, incidentLetter];
  expect(new Set([...own, 'n', 'u', '1', '2', '3', '4', '5']).size).toBe(own.length + 7);
  expect(pressed(words, ['1', '5', 'ArrowLeft', 'ArrowRight', 'n', ...own])).toEqual([
    { joy: 1 },
    { joy: 5 },
    -1,
    1,
    'note',
    'keep',
    'talk',
    'part',
    'later',
    'incident',
  ]);
  expect(pressed(words, ['x', '6', 'Escape'])).toEqual([]);
  const told = keyList.map(([key]) => key.toLowerCase()).join(' ');
  for (const key of own) expect(told).toContain(key);
});
