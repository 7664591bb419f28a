import { readLetters } from '../../src/actions/read-letters';
import { saveLetterFacts } from '../../src/actions/save-letter-facts';
import { openTestBook } from '../test-book';

const facts = {
  client: 'constructor',
  voice: 'de-du',
  period: '3 Monate',
  edits: { Hallo: 'Servus' },
} as const;

test('what was entered for each letter, and who writes it, comes back', () => {
  openTestBook({ Notes: [['x']] });
  expect(saveLetterFacts.run({ sender: { name: 'Ann' }, facts })).toBeNull();
  saveLetterFacts.run({ facts: { client: 'acme', lastDay: '2025-09-30' } });
  const { sender, facts: remembered } = readLetters.run(null);
  expect(sender).toEqual({ name: 'Ann' });
  expect(remembered).toHaveLength(2);
  expect(remembered).toEqual(expect.arrayContaining([facts, { client: 'acme', lastDay: '2025-09-30' }]));
});

test('of two letters to one client the later counts; the sender stays without being said again', () => {
  openTestBook({ Notes: [['x']] });
  saveLetterFacts.run({ sender: { name: 'Ann' }, facts });
  saveLetterFacts.run({ facts: { client: 'constructor', period: '1 Monat' } });
  expect(readLetters.run(null)).toMatchObject({
    sender: { name: 'Ann' },
    facts: [{ client: 'constructor', period: '1 Monat' }],
  });
});
