import { readLetters } from '../../src/actions/read-letters';
import { openTestBook } from '../test-book';

test('a book without any letters has no wording of its own', () => {
  openTestBook({ Notes: [['x']] });
  expect(readLetters.run(null)).toEqual({ sender: {}, facts: [], wording: null });
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

test('what is damaged in the memory is left out', () => {
  const book = openTestBook({ Notes: [['x']] }, { memory: { sender: 'Ann' } });
  book.script(`
    const all = PropertiesService.getDocumentProperties();
    all.setProperty('letter 1', '{"client":"acme","voice":7,"period":"x"}');
    all.setProperty('letter 2', 'no JSON');
    all.setProperty('letter 3', '{"voice":"en"}');
    all.setProperty('other', '{"client":"acme"}');`);
  expect(readLetters.run(null)).toMatchObject({ sender: {}, facts: [{ client: 'acme', period: 'x' }] });
});
