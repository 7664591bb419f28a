import { MARK_SIGN } from '../../src/model/sheet-plan';
import { openTestBook } from '../test-book';

test('the sign of our rules changes nothing of what a formula gives', async () => {
  const book = openTestBook({ Sheet: [[`=1+${MARK_SIGN}`, `=1+${MARK_SIGN}>0`, `=0+${MARK_SIGN}>0`]] });
  await book.calculated();
  expect(book.cells('Sheet')).toEqual([[1, true, false]]);
});
