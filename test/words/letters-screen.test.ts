import { LETTER_REASONS } from '../../src/model/letter-facts';
import { screenWordsFor } from '../../src/words/screen-words-for';

test.each([
  ['de', /nur, wenn das stimmt/],
  ['en', /only if that is true/],
] as const)('in %s, only the reason that must be true says so', (language, warning) => {
  const { reasonHelp } = screenWordsFor(language).sidebar.letters.dialog;
  for (const reason of LETTER_REASONS) {
    expect(reasonHelp(reason)).toMatch(/^.{20,}\.$/);
    expect(warning.test(reasonHelp(reason))).toBe(reason === 'locust');
  }
});
