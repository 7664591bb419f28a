import { letterHtml, letterText } from '../../src/words/letters/letter-html';
import { LETTER_REASONS, LETTER_VOICES, type LetterFacts } from '../../src/words/letters/letter-words';
import { letterTitle, writeLetter } from '../../src/words/letters/write-letter';
import { day } from '../core/books';

const FACTS: LetterFacts = {
  voice: 'de-sie',
  reason: 'none',
  sender: { name: 'Atelier Nord' },
  client: { name: 'Café Morgenrot' },
  today: day('2025-11-08'),
  lastDay: day('2026-01-31'),
  openInvoices: [],
};

const open = (number: string, due: string, cents: number) => ({
  number,
  due: day(due),
  open: cents,
  currency: 'EUR',
  origin: { sheet: 'Rechnungen', row: 4 },
});

describe.each(LETTER_VOICES)('%s', (voice) => {
  test.each(LETTER_REASONS)('%s', (reason) => {
    const openInvoices =
      reason === 'late-payer'
        ? [open('2025-117', '2025-10-29', 124_000), open('2025-090', '2025-07-01', 9_950)]
        : [];
    const facts = { ...FACTS, voice, reason, openInvoices };
    expect(`${letterTitle(facts)}\n\n${letterText(writeLetter(facts))}\n`).toMatchSnapshot();
  });
});

test('nobody is asked to pay before an invoice is due', () => {
  const facts = { ...FACTS, openInvoices: [open('2025-200', '2026-02-15', 5_000)] };
  expect(letterText(writeLetter(facts))).toContain('bis zum 15. Februar 2026');
});

test('text from the sheet comes out as text, on one line', () => {
  const name = '<img src=x onerror=alert(1)>\n"&\' {{client}}';
  const facts = { ...FACTS, client: { name }, sender: { name }, openInvoices: [open(name, '2025-10-29', 1)] };
  const html = letterHtml(writeLetter(facts));
  expect(html).not.toContain('<img');
  expect(html.match(/&lt;img src=x onerror=alert\(1\)&gt; &quot;&amp;&#39; \{\{client\}\}/g)).toHaveLength(4);
  expect(letterTitle(facts)).toBe('Abschied: <img src=x onerror=alert(1)> "&\' {{client}}');
});

test('never: blame, irony, score, price talk, guilt, a back door', () => {
  const never =
    /leider|schuld|entschuldig|sorry|regret|unfortunately|spät|late|mahn|remind|score|energie|energy|preis|price|vorerst|for now|rabatt|discount|immer|always|nie |never|anwalt|lawyer|inkasso/i;
  for (const voice of LETTER_VOICES) {
    for (const reason of LETTER_REASONS) {
      const facts = { ...FACTS, voice, reason, openInvoices: [open('7', '2025-10-29', 1)] };
      expect(letterText(writeLetter(facts))).not.toMatch(never);
    }
  }
});
