import { type KnownFacts, missingFacts } from '../../src/letters/missing-facts';
import type { FactName } from '../../src/model/letter-facts';
import { BARE, FULL } from './letter-facts';

test('client, sender and last day are needed, everything else is useful', () => {
  expect(missingFacts(FULL)).toEqual({ needed: [], useful: [] });
  expect(missingFacts(BARE)).toEqual({
    needed: [],
    useful: [
      'contact',
      'client-address',
      'sender-address',
      'place',
      'date',
      'deliveries',
      'hand-over',
      'referral',
    ],
  });
});

const { lastDay: _, ...WITHOUT_END } = FULL;
const { today: __, ...WITHOUT_DATE } = FULL;

test.each<[FactName, KnownFacts]>([
  ['client', { ...FULL, client: { ...FULL.client, name: ' ' } }],
  ['sender', { ...FULL, sender: { ...FULL.sender, name: '' } }],
  ['last-day', WITHOUT_END],
])('without a %s there is no letter', (name, facts) => {
  expect(missingFacts(facts)).toEqual({ needed: [name], useful: [] });
});

test.each<[FactName, KnownFacts]>([
  ['contact', { ...FULL, client: { ...FULL.client, contact: { form: 'ms', first: ' ' } } }],
  ['client-address', { ...FULL, client: { ...FULL.client, address: [' '] } }],
  ['sender-address', { ...FULL, sender: { ...FULL.sender, address: [] } }],
  ['place', { ...FULL, sender: { ...FULL.sender, place: '\n' } }],
  ['date', WITHOUT_DATE],
  ['deliveries', { ...FULL, deliveries: ['', ' '] }],
  ['hand-over', { ...FULL, handOver: [] }],
  ['referral', { ...FULL, referral: { name: '', reach: 'phone' } }],
])('a blank %s is missing, but does not stop the letter', (name, facts) => {
  expect(missingFacts(facts)).toEqual({ needed: [], useful: [name] });
});

test('a first or a last name alone is a contact', () => {
  for (const contact of [{ first: 'Kim' }, { last: 'Berger' }]) {
    expect(missingFacts({ ...FULL, client: { ...FULL.client, contact } }).useful).toEqual([]);
  }
});
