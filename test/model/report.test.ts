import { LANGUAGES } from '../../src/model/language';
import { VERDICTS } from '../../src/model/report';
import { screenWordsFor } from '../../src/words/screen-words-for';

test.each(LANGUAGES)('each verdict has a word of its own in %s', (language) => {
  const { verdicts } = screenWordsFor(language);
  expect(Object.keys(verdicts).sort()).toEqual([...VERDICTS].sort());
  expect(new Set(Object.values(verdicts)).size).toBe(VERDICTS.length);
});
