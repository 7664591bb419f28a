import { editOf, letterDraftFor } from '../../../html/letters/letter-draft';
import { inputFor } from '../../../html/letters/letter-input';
import { type Entry, NO_ENTRY } from '../../../src/model/entry';
import type { LetterInput } from '../../../src/model/letter-input';
import type { ClientReport } from '../../../src/model/report';
import { at } from '../../at';
import { bookOf, day, invoice, onlyClient, TODAY } from '../../scoring/books';

const client = onlyClient(bookOf([invoice('2025-11-01', '2025-11-20')]));

const inputOf = (
  entered: Partial<Entry> = {},
  change: Partial<ClientReport> = {},
  lastDay: number | null = null,
): LetterInput => inputFor({ ...client, ...change }, { ...NO_ENTRY, ...entered, lastDay }, 'de_DE', TODAY);

const deskWith = (change: Partial<LetterInput>, edits = {}, accepted = false, name = 'Jonas Lindner') =>
  letterDraftFor(client, { input: { ...inputOf(), ...change }, edits, accepted }, { name }, TODAY, {}, 'en');

test('a form begins with what the book says, then with what was entered before', () => {
  expect(inputOf()).toMatchObject({ voice: 'de-sie', contract: 'month', lastDay: '2026-01-31', email: '' });
  expect(inputOf({}, { addressForm: 'du', email: 'a@b.example' })).toMatchObject({
    voice: 'de-du',
    email: 'a@b.example',
  });
  // The day that was agreed on is in the sheet and beats what the law would propose.
  expect(inputOf({}, {}, day('2026-03-31')).lastDay).toBe('2026-03-31');
  expect(inputOf({ voice: 'en', email: 'c@d.example' }, { email: 'a@b.example' })).toMatchObject({
    voice: 'en',
    email: 'c@d.example',
  });
});

test('the letter about partnerships is never proposed', () => {
  expect(inputOf({}, { kind: 'locust' }).reason).toBe('none');
  expect(inputOf({}, { kind: 'misfit' }).reason).toBe('misfit');
});

test('a letter is ready when its facts are there and its last day is still to come', () => {
  expect(deskWith({})).toMatchObject({ ready: true, missing: [], findings: [] });
  expect(deskWith({ lastDay: '2025-12-31' })).toMatchObject({ ready: true, isPast: false });
  expect(deskWith({ lastDay: '2025-12-30' })).toMatchObject({ ready: false, isPast: true });
  expect(deskWith({ lastDay: '' })).toMatchObject({ ready: false, missing: ['last-day'] });
  expect(deskWith({}, {}, false, ' ')).toMatchObject({ ready: false, missing: ['sender'] });
});

test('what the lint finds waits for the owner; a tag that is left cannot be accepted', () => {
  const paragraphs = (deskWith({}).written?.parts ?? []).flatMap((part) =>
    part.role === 'paragraph' ? [part.text] : [],
  );
  const text = at(paragraphs);
  const blame = { [text]: 'Sie haben nie pünktlich gezahlt.' };
  expect(deskWith({}, blame)).toMatchObject({ ready: false });
  expect(deskWith({}, blame, true)).toMatchObject({ ready: true });
  expect(deskWith({}, { [text]: '{{Kunde}}' }, true)).toMatchObject({ ready: false });
  expect(deskWith({}, blame, true).letter?.parts).toContainEqual({
    role: 'paragraph',
    text: 'Sie haben nie pünktlich gezahlt.',
  });
});

test('a text that is called as something that every object has was not changed', () => {
  expect(editOf({}, 'constructor')).toBe('constructor');
  expect(editOf({ constructor: 'Builder' }, 'constructor')).toBe('Builder');
});
