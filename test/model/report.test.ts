import { LANGUAGES } from '../../src/model/language';
import { MISSING, VERDICTS } from '../../src/model/report';
import { screenWordsFor } from '../../src/words/screen-words-for';

test.each(LANGUAGES)('each verdict and each gap has a word of its own in %s', (language) => {
  const { verdicts, sidebar } = screenWordsFor(language);
  expect(Object.keys(verdicts).sort()).toEqual([...VERDICTS].sort());
  expect(Object.keys(sidebar.client.missing).sort()).toEqual([...MISSING].sort());
  for (const words of [verdicts, sidebar.client.missing]) {
    expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  }
});
