import { LINE_NAMES } from '../../src/model/memory-line';
import { SETTINGS_COLUMNS } from '../../src/model/settings-sheet';
import { SETTINGS_WORDS } from '../../src/words/settings-words-for';

test.each(Object.entries(SETTINGS_WORDS))('each column and each line has one name in %s', (_, words) => {
  for (const names of [words.headings, words.names]) {
    expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
  }
  expect(Object.keys(words.headings).sort()).toEqual([...SETTINGS_COLUMNS].sort());
  expect(Object.keys(words.meanings).sort()).toEqual([...LINE_NAMES].sort());
  expect(new Set(Object.values(words.roles)).size).toBe(Object.keys(words.roles).length);
});
