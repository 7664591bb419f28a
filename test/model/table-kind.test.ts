import { LANGUAGES } from '../../src/model/language';
import { LIST_KINDS } from '../../src/model/table-kind';
import { screenWordsFor } from '../../src/words/screen-words-for';

test.each(LANGUAGES)('each kind of list has a name of its own in %s', (language) => {
  const { kinds } = screenWordsFor(language).sidebar.connect;
  expect(Object.keys(kinds).sort()).toEqual([...LIST_KINDS].sort());
  expect(new Set(Object.values(kinds)).size).toBe(LIST_KINDS.length);
});
