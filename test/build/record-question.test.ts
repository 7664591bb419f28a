import { wordsOf } from '../../build/record/question';

test('of Google’s words nothing is kept that names a person or a file', () => {
  const error = new Error(
    'Service failed for jo@example.com, document with id 1Dj1XPdfJUWjM2PnfXmuPXbsSSwvQwFWqxtswsJRMA2z.',
  );
  expect(wordsOf(error)).toBe('Service failed for … document with id ….');
  expect(wordsOf('Zelle A1')).toBe('Zelle A1');
});
