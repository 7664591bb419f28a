import { sayCount } from '../../src/actions/say-count';
import { openTestBook } from '../test-book';

const caption = { de: 'Neu', en: 'Again' };

test.each([
  ['en', { done: 3, kept: 0 }, 'Again: 3'],
  ['en', { done: 3, kept: 2 }, 'Again: 3. Protected and so left as they are: 2.'],
  ['de', { done: 0, kept: 1 }, 'Neu: 0. Geschützt und darum unverändert: 1.'],
])('in %s %j is said as “%s”', (userLocale, count, said) => {
  const book = openTestBook({ Notes: [['x']] }, { userLocale });
  sayCount(caption, count);
  expect(book.said).toEqual([said]);
});
