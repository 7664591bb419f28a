import { letterText } from '../../src/letters/letter-text';
import { writeGuide } from '../../src/letters/write-guide';
import { LETTER_VOICES } from '../../src/model/letter-facts';
import { day } from '../scoring/books';
import { FULL } from './letter-facts';

const { client, outstandingInvoices } = FULL;
const KINDS = ['late-payer', 'complainer', 'locust', 'misfit'] as const;

test('a guide without a day speaks of three months, one with a day names it', () => {
  const of = (reviewDay?: number) =>
    letterText(writeGuide({ voice: 'en', kind: 'misfit', client, ...(reviewDay ? { reviewDay } : {}) }));
  expect(of()).toContain('three months');
  expect(of(day('2026-02-06'))).toContain('6 February 2026');
  expect(of(day('2026-02-06'))).not.toContain('three months');
});

test.each(LETTER_VOICES)('open invoices are for the guide about late payment only: %s', (voice) => {
  for (const kind of KINDS) {
    const roles = (invoices: typeof outstandingInvoices) =>
      writeGuide({ voice, kind, client, outstandingInvoices: invoices ?? [] }).parts.map(({ role }) => role);
    expect(roles(outstandingInvoices).includes('invoices')).toBe(kind === 'late-payer');
    expect(roles([])).not.toContain('invoices');
  }
});

test.each([
  ['de-sie', '„Guten Tag Frau Dr. Berger'],
  ['de-du', '„Hallo Anna'],
  ['en', '“Hello Dr Berger'],
] as const)('%s: it opens as people greet each other when they talk', (voice, greeting) => {
  const spoken = writeGuide({ voice, kind: 'locust', client }).parts.find(({ role }) => role === 'say');
  expect(spoken).toMatchObject({ text: expect.stringContaining(greeting) });
});

test.each(LETTER_VOICES)('what is spoken is in quotation marks, and nothing else is: %s', (voice) => {
  for (const kind of KINDS) {
    for (const part of writeGuide({ voice, kind, client }).parts) {
      if (!('text' in part)) continue;
      const [opening, closing] = voice === 'en' ? ['“', '”'] : ['„', '“'];
      expect(part.text.startsWith(opening) && part.text.endsWith(closing)).toBe(part.role === 'say');
    }
  }
});

test.each(LETTER_VOICES)('the talk has its sections in order: %s', (voice) => {
  const guides = KINDS.map((kind) => writeGuide({ voice, kind, client }));
  const headings = guides.map(({ parts }) =>
    parts.flatMap((part) => (part.role === 'heading' ? [part.text] : [])),
  );
  for (const one of headings) expect(one).toEqual(headings[0]);
  expect(new Set(headings[0]).size).toBe(7);
});
