import { LINES } from '../../src/model/line';
import { wordsFor } from '../../src/words/words-for';

test('each line is there once, and has its word in both languages in the same order', () => {
  expect(new Set(LINES).size).toBe(LINES.length);
  for (const language of ['de', 'en'] as const)
    expect(Object.keys(wordsFor(language).lines)).toEqual([...LINES]);
});
