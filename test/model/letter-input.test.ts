import * as v from 'valibot';
import { CONTRACTS, rememberedLetterSchema } from '../../src/model/letter-input';
import { CONTRACT_WORDS } from '../../src/words/letter-words-for';

test('each contract is there once, and has its words in the same order', () => {
  expect(new Set(CONTRACTS).size).toBe(CONTRACTS.length);
  for (const { contracts } of Object.values(CONTRACT_WORDS))
    expect(Object.keys(contracts)).toEqual([...CONTRACTS]);
});

test.each([
  [{ client: 'acme' }, true],
  [{ client: 'acme', voice: 'de-du', reason: 'misfit', contract: 'clause', lastDay: '' }, true],
  [{ client: 'acme', edits: { thanks: 'Danke.', constructor: '' } }, true],
  [{}, false],
  [{ client: 'acme', voice: 'fr' }, false],
  [{ client: 'acme', contract: 'marriage' }, false],
  [{ client: 'acme', contact: null }, false],
  [{ client: 'acme', edits: { thanks: 5 } }, false],
])('%j is a letter that is remembered: %s', (letter, good) => {
  expect(v.is(rememberedLetterSchema(), letter)).toBe(good);
});
