import { LANGUAGES } from '../../src/model/language';
import { LETTER_WORDS } from '../../src/words/letter-words-for';
import { screenWordsFor } from '../../src/words/screen-words-for';
import { SHEET_WORDS } from '../../src/words/sheet-words-for';
import { wordsFor } from '../../src/words/words-for';

test('the languages are those that letters and sheets have words in', () => {
  expect(Object.keys(SHEET_WORDS)).toEqual([...LANGUAGES]);
  expect(Object.keys(LETTER_WORDS)).toEqual([...LANGUAGES]);
});

test.each(LANGUAGES)('the words of %s are in %s', (language) => {
  expect(wordsFor(language).language).toBe(language);
  expect(SHEET_WORDS[language].language).toBe(language);
  expect(screenWordsFor(language).sidebar.language.names[language]).not.toBe('');
  expect(screenWordsFor(language).language).toBe(language);
});
