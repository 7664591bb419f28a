import { addWording } from '../../src/actions/add-wording';
import { openTestBook } from '../test-book';

const headings = ['Language', 'Address', 'Reason', 'Part', 'Text'];
const rows = [['English', '', '', 'subject', '=1+1 is two']];

test.each([
  ['en', 'Energy letters'],
  ['de', 'Energie-Briefe'],
])(
  'the sheet of the wording is made with what it begins with, for somebody who speaks %s',
  (userLocale, sheet) => {
    const book = openTestBook({ Notes: [['x']] }, { userLocale });
    expect(addWording.run({ headings, rows })).toEqual({ sheet });
    expect(book.cells(sheet)).toEqual([headings, ...rows]);
    expect(book.selected()).toMatch(/^Notes!/);
  },
);

test('where the name is taken the sheet gets another', () => {
  openTestBook({ 'Energy letters': [['my own']] });
  expect(addWording.run({ headings, rows })).toEqual({ sheet: 'Energy letters 2' });
});

test('one that is there already stays the only one, with what the owner has written into it', async () => {
  const book = openTestBook({ 'Energy letters': [['my own']] });
  addWording.run({ headings, rows });
  await book.type('Energy letters 2!E2', 'in my words');
  expect(addWording.run({ headings, rows })).toEqual({ sheet: 'Energy letters 2' });
  expect(book.read('Energy letters 2!E2')).toBe('in my words');
});
