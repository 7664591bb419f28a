import { letterHtml } from '../../src/letters/letter-html';
import { letterText } from '../../src/letters/letter-text';
import { FULL, letterOf } from './letter-facts';

test('a part that the owner has emptied leaves no gap, neither on paper nor as text', () => {
  const letter = letterOf(FULL);
  const without = letter.parts.filter(({ role }) => role !== 'closing');
  const emptied = {
    ...letter,
    parts: letter.parts.map((part) => (part.role === 'closing' ? { ...part, text: ' \n' } : part)),
  };
  expect(letterText(emptied)).toBe(letterText({ ...letter, parts: without }));
  expect(letterHtml(emptied)).toBe(letterHtml({ ...letter, parts: without }));
});
