import { userLanguage } from '../../src/actions/user-language';
import { saveUserLanguage } from '../../src/google/stored-memory';
import { openTestBook } from '../test-book';

test.each([
  ['de_AT', 'de'],
  ['de', 'de'],
  ['en_GB', 'en'],
  ['fr', 'en'],
])('an account in %s reads %s', (userLocale, language) => {
  openTestBook({ Notes: [['x']] }, { userLocale });
  expect(userLanguage()).toBe(language);
});

test('the language that was chosen counts more, unless we no longer speak it', () => {
  const book = openTestBook({ Notes: [['x']] }, { userLocale: 'de' });
  saveUserLanguage('en');
  expect(userLanguage()).toBe('en');
  book.script(`PropertiesService.getUserProperties().setProperty('client-energy', 'tlh');`);
  expect(userLanguage()).toBe('de');
});
