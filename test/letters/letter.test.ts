import { filledParts, type Letter } from '../../src/letters/letter';
import { FULL, letterOf } from './letter-facts';

const letterWith = (closing: string): Letter => {
  const letter = letterOf(FULL);
  const parts = letter.parts.map((part) => (part.role === 'closing' ? { ...part, text: closing } : part));
  return { ...letter, parts };
};

test.each(['', ' ', ' \n\t'])('a part whose text is %j is left out, all others stay in order', (closing) => {
  const letter = letterOf(FULL);
  expect(filledParts(letterWith(closing))).toEqual(letter.parts.filter(({ role }) => role !== 'closing'));
});

test('a letter in which every part says something keeps them all, lists and tables too', () => {
  const letter = letterOf(FULL);
  expect(filledParts(letter)).toEqual(letter.parts);
  expect(letter.parts.map(({ role }) => role)).toEqual(expect.arrayContaining(['list', 'invoices']));
});
