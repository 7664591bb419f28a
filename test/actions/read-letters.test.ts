import { readLetters } from '../../src/actions/read-letters';
import { openTestBook } from '../test-book';

test('a book without any letters has no wording of its own', () => {
  openTestBook({ Notes: [['x']] });
  expect(readLetters.run(null)).toEqual({ sender: {}, wording: null });
});

test.each(['Energy letters', 'Energie-Briefe'])('the wording is read from the sheet “%s”', (name) => {
  openTestBook({
    Notes: [['x']],
    [name]: [
      ['Language', 'Text'],
      ['English', 'Dear …'],
    ],
  });
  expect(readLetters.run(null).wording).toEqual({
    sheet: name,
    cells: [
      ['Language', 'Text'],
      ['English', 'Dear …'],
    ],
  });
});
