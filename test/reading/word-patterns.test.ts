import { meaningFinder, patternTest, wholeTextFinder } from '../../src/reading/word-patterns';

/** The patterns of a test take the place of those of one language. */
const matches = (...patterns: string[]) =>
  patternTest((language) => (language.code === 'en' ? patterns : []));

test.each<[string, string, boolean]>([
  ['paid', 'paid', true],
  ['paid', 'was paid today', true],
  ['paid', 'unpaid', false],
  ['paid', 'paids', false],
  ['paid*', 'paidable', true],
  ['paid*', 'unpaid', false],
  ['*paid', 'unpaid', true],
  ['*paid', 'paids', false],
  ['*paid*', 'xpaidx', true],
  ['un*ded', 'unfounded', true],
  ['un*ded', 'unfounded thing', true],
  ['un*ded', 'un happy ded', false],
  ['past due', 'long past due', true],
  ['past due', 'past the due', false],
  ['quote … not taken', 'quote was not taken', true],
  ['quote … not taken', 'not taken', false],
])('"%s" in "%s": %s', (pattern, text, wanted) => {
  expect(matches(pattern)(text)).toBe(wanted);
});

test('any of several patterns, of any language', () => {
  expect(matches('one', 'two')('two')).toBe(true);
  expect(patternTest(({ code }) => [code])('x sr y')).toBe(true);
});

test('the meaning that comes first wins, whatever the order of languages and words', () => {
  const find = meaningFinder(['draft', 'paid'] as const, (meaning, { cells }) => [cells.statuses[meaning]]);
  expect(find('bezahlt')).toBeUndefined();
  const words = meaningFinder(['second', 'first'], (meaning, { code }) => (code === 'de' ? [meaning] : []));
  expect(words('first second')).toBe('second');
  expect(words('first')).toBe('first');
  expect(words('third')).toBeUndefined();
});

test('a whole text is one of the words and nothing else', () => {
  const find = wholeTextFinder([true, false], (answer, { cells }) => (answer ? cells.yes : cells.no));
  expect([find('oui'), find('nein'), find('oui oui'), find('')]).toEqual([true, false, undefined, undefined]);
});
