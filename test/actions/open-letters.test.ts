import { openLetters } from '../../src/actions/open-letters';
import { saveLanguage } from '../../src/actions/save-language';
import { openTestBook } from '../test-book';

test('the dialog opens in the language of the sidebar, with the client who is meant', () => {
  const book = openTestBook({ Notes: [['x']] }, { userLocale: 'de' });
  expect(openLetters.run({ client: '</script>', isTalk: true })).toBeNull();
  saveLanguage.run('en');
  openLetters.run({ client: 'acme', isTalk: false });
  expect(book.shown.map(({ title }) => title)).toEqual(['Briefe', 'Letters']);
  expect(JSON.stringify(book.shown[0])).toContain('\\\\u003c/script>');
});
