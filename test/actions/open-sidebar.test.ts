import { openSidebar } from '../../src/actions/open-sidebar';
import { openTestBook } from '../test-book';

test('the sidebar opens', () => {
  const book = openTestBook({ Notes: [['x']] });
  openSidebar.run();
  expect(book.shown.map(({ title }) => title)).toEqual(['Client Energy']);
});
