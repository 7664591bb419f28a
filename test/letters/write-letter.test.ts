import { type Wording, wordingKey } from '../../src/letters/wording';
import { writeLetter } from '../../src/letters/write-letter';
import { LETTER_REASONS, LETTER_VOICES, type LetterFacts } from '../../src/model/letter-facts';
import { day } from '../scoring/books';
import { BARE, FULL, letterOf, open, textOf } from './letter-facts';

test('every part in its order', () => {
  expect(letterOf(FULL).parts.map(({ role }) => role)).toEqual([
    'sender',
    'client',
    'date',
    'subject',
    'salutation',
    'paragraph',
    'paragraph',
    'paragraph',
    'list',
    'paragraph',
    'list',
    'paragraph',
    'invoices',
    'paragraph',
    'paragraph',
    'paragraph',
    'closing',
    'name',
  ]);
  expect(letterOf(FULL).title).toBe('Abschied: Café Morgenrot GmbH');
  expect(letterOf({ ...FULL, voice: 'en' }).title).toBe('Farewell: Café Morgenrot GmbH');
});

test('where we do not offer it, the referral comes before the decision; else after the open invoices', () => {
  const order = (reason: LetterFacts['reason']) => {
    const text = textOf({ ...FULL, reason });
    return ['Studio Elbufer', 'zum 31. Januar 2026 zu beenden', '2025-090']
      .map((words) => [text.lastIndexOf(words), words])
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, words]) => words);
  };
  expect(order('misfit')).toEqual(['Studio Elbufer', 'zum 31. Januar 2026 zu beenden', '2025-090']);
  expect(order('none')).toEqual(['zum 31. Januar 2026 zu beenden', '2025-090', 'Studio Elbufer']);
});

describe('what is missing leaves no gap', () => {
  test.each([...LETTER_VOICES])('%s', (voice) => {
    for (const reason of LETTER_REASONS) {
      const facts: LetterFacts = {
        ...BARE,
        voice,
        reason,
        client: { name: ' Café  Morgenrot\n', contact: { first: ' ' }, address: [''] },
        sender: { name: 'Jonas Lindner', company: ' ', place: '' },
        deliveries: [' '],
        handOver: [],
        outstandingInvoices: [],
        referral: { name: ' ' },
      };
      expect(letterOf(facts)).toEqual(letterOf({ ...BARE, voice, reason }));
      expect(textOf(facts)).not.toMatch(/ {2}|undefined|\(\)|,,|\{\{|\n\n\n|:\n*$/);
    }
  });
});

test('a client who is a person is named once', () => {
  const client = { name: 'Kim Berger', contact: { first: 'Kim', last: 'Berger' }, address: ['Ufer 1'] };
  expect(textOf({ ...BARE, client })).toContain('\n\nKim Berger\nUfer 1\n\n');
});

test('place and date, or only the date; no date, no place', () => {
  const part = (change: Partial<LetterFacts>) =>
    letterOf({ ...FULL, ...change }).parts.find(({ role }) => role === 'date');
  expect(part({})).toMatchObject({ text: 'Hamburg, 8. November 2025' });
  expect(part({ sender: { name: 'J' } })).toMatchObject({ text: '8. November 2025' });
  expect(part({ today: undefined })).toBeUndefined();
});

describe('open invoices', () => {
  const request = (due: string, today: string | undefined) =>
    textOf({ ...BARE, today: today ? day(today) : undefined, outstandingInvoices: [open('7', due, 1_00)] });

  test('nobody is asked to pay before an invoice is due', () => {
    expect(request('2025-11-08', '2025-11-08')).toContain('in den nächsten Tagen');
    expect(request('2025-11-09', '2025-11-08')).toContain('sobald es fällig ist');
    expect(request('2025-11-08', undefined)).toContain('sobald es fällig ist');
    const mixed = [open('1', '2025-07-01', 1_00), open('2', '2025-12-04', 1_00)];
    expect(textOf({ ...FULL, outstandingInvoices: mixed })).toContain('sobald es fällig ist');
  });
});

describe('the owner’s own wording', () => {
  const own = (text: string, reason: LetterFacts['reason'] | 'all' = 'all'): Wording => ({
    [wordingKey('de-sie', reason, 'thanks')]: { text, row: 2 },
  });

  test('a tag that cannot be filled stops the letter; every such tag is listed with its row', () => {
    expect(writeLetter(BARE, own('Danke {{Firma}} und {{Chef}} {{'))).toEqual({
      ok: false,
      problems: [
        { code: 'empty-tag', detail: '{{Firma}}', row: 2 },
        { code: 'unknown-tag', detail: '{{Chef}}', row: 2 },
        { code: 'broken-tag', detail: '{{', row: 2 },
      ],
    });
  });

  test('only the letter that uses the text is stopped', () => {
    const wording = own('Danke {{Chef}}', 'misfit');
    expect(writeLetter({ ...BARE, reason: 'misfit' }, wording).ok).toBe(false);
    expect(writeLetter({ ...BARE, reason: 'none' }, wording).ok).toBe(true);
  });

  test('a list at the end of a text is below it', () => {
    const { parts } = letterOf(FULL, own('Danke für: {{Leistungen}}'));
    const at = parts.findIndex((part) => part.role === 'paragraph');
    expect(parts.slice(at, at + 2)).toEqual([
      { role: 'paragraph', text: 'Danke für:' },
      { role: 'list', items: FULL.deliveries },
    ]);
  });
});
