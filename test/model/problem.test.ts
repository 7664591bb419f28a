import { PROBLEM_CODES, TABLE_PROBLEM_CODES } from '../../src/model/problem';
import { screenWordsFor } from '../../src/words/screen-words-for';

test('each code is there once; those of a table are among them', () => {
  expect(new Set(PROBLEM_CODES).size).toBe(PROBLEM_CODES.length);
  expect(PROBLEM_CODES).toEqual(expect.arrayContaining([...TABLE_PROBLEM_CODES]));
});

test.each(['de', 'en'] as const)('no sentence in %s speaks of a problem that does not exist', (language) => {
  expect(Object.keys(screenWordsFor(language).problems).sort()).toEqual([...PROBLEM_CODES].sort());
});
