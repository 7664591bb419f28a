import { readConnection } from '../../src/actions/read-connection';
import { saveLanguage } from '../../src/actions/save-language';
import { openTestBook } from '../test-book';

test('the language that somebody chose counts instead of that of their account', () => {
  openTestBook({ Notes: [['x']] }, { userLocale: 'de_AT' });
  expect(readConnection.run(null).language).toBe('de');
  expect(saveLanguage.run('en')).toBeNull();
  expect(readConnection.run(null).language).toBe('en');
});
