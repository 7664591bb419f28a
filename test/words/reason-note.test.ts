import { LETTER_REASONS } from '../../src/model/letter-facts';
import { reasonNote } from '../../src/words/reason-note';

test('only the reason that must be true has a note for the owner', () => {
  expect(reasonNote('locust', 'de')).toMatch(/stimmt/);
  expect(reasonNote('locust', 'en')).toMatch(/true/);
  const others = LETTER_REASONS.filter((reason) => reason !== 'locust');
  for (const reason of others) expect([reasonNote(reason, 'de'), reasonNote(reason, 'en')]).toEqual(['', '']);
});
