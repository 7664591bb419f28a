import { mostCommon } from '../../src/model/most-common';

test.each<[string, string[], string | undefined, string | undefined]>([
  ['the one that comes most often', ['b', 'a', 'b'], undefined, 'b'],
  ['even where another one is preferred', ['b', 'a', 'b'], 'a', 'b'],
  ['of as many the preferred one', ['a', 'b', 'c'], 'b', 'b'],
  ['else the first of the alphabet', ['c', 'b'], 'a', 'b'],
  ['nothing where there is no text', [], 'a', undefined],
])('%s', (_what, texts, preferred, wanted) => {
  expect(mostCommon(texts, preferred)).toBe(wanted);
  expect(mostCommon([...texts].reverse(), preferred)).toBe(wanted);
});
