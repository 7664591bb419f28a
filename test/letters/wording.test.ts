import { textFor, type Wording, wordingKey } from '../../src/letters/wording';
import { LETTER_REASONS, LETTER_VOICES } from '../../src/model/letter-facts';
import { WORDED_PARTS } from '../../src/words/letter-words';
import { VOICES } from '../../src/words/letter-words-for';

const KEYS = LETTER_VOICES.flatMap((voice) =>
  (['all', ...LETTER_REASONS] as const).flatMap((reason) =>
    WORDED_PARTS.map((part) => wordingKey(voice, reason, part)),
  ),
);

test('every voice, reason and part has a key of its own', () => {
  expect(new Set(KEYS).size).toBe(KEYS.length);
});

const FOR_ALL = { [wordingKey('en', 'all', 'thanks')]: { text: 'for all', row: 2 } };
const FOR_MISFITS = { [wordingKey('en', 'misfit', 'thanks')]: { text: 'for misfits', row: 3 } };

test.each<[string, Wording, { text: string; row?: number }]>([
  ['the owner’s text for this reason', { ...FOR_ALL, ...FOR_MISFITS }, { text: 'for misfits', row: 3 }],
  ['else the owner’s for all', FOR_ALL, { text: 'for all', row: 2 }],
  ['else ours for this reason', {}, { text: VOICES.en.byReason.misfit.thanks ?? 'missing' }],
])('%s', (_which, wording, wanted) => {
  expect(textFor('en', 'misfit', 'thanks', wording)).toEqual(wanted);
});

test('where we have no text for a reason, ours for all counts; where there is none at all, it is blank', () => {
  expect(VOICES.en.byReason.misfit.closing).toBeUndefined();
  expect(textFor('en', 'misfit', 'closing', {})).toEqual({ text: VOICES.en.all.closing });
  expect(textFor('en', 'none', 'reason', {})).toEqual({ text: '' });
});

test('a blank text of the owner counts too: it leaves its part out', () => {
  const blank = { [wordingKey('de-du', 'all', 'wishes')]: { text: '', row: 4 } };
  expect(textFor('de-du', 'none', 'wishes', blank)).toEqual({ text: '', row: 4 });
});

test('a text for one voice says nothing in another', () => {
  expect(textFor('de-sie', 'misfit', 'thanks', { ...FOR_ALL, ...FOR_MISFITS })).toEqual({
    text: VOICES['de-sie'].byReason.misfit.thanks ?? VOICES['de-sie'].all.thanks,
  });
});
