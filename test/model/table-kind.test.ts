import { LANGUAGES } from '../../src/model/language';
import { TABLE_KINDS } from '../../src/model/table-kind';
import { wordsFor } from '../../src/words/words-for';

test.each(LANGUAGES)('each kind of table has a name of its own in %s', (language) => {
  const { tableKinds } = wordsFor(language);
  expect(Object.keys(tableKinds).sort()).toEqual([...TABLE_KINDS].sort());
  expect(new Set(Object.values(tableKinds)).size).toBe(TABLE_KINDS.length);
});
