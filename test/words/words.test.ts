import { columnLetters } from '../../src/model/a1-notation';
import { PROBLEM_CODES, type Problem, TEXT_CODES } from '../../src/model/problem';
import { deScreen as de } from '../../src/words/de/screen';
import { enScreen as en } from '../../src/words/en/screen';
import { formatDay, formatMoney, formatNumber } from '../../src/words/format';
import { placeName, problemSentence } from '../../src/words/problem-sentence';
import { languageOfLocale } from '../../src/words/words-for';
import { day } from '../scoring/books';

/** Intl puts a no-break space before the sign. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test('money, numbers and days in the customs of each language', () => {
  expect(plain(formatMoney(124_050, 'EUR', 'de'))).toBe('1.241 €');
  expect(plain(formatMoney(124_050, 'EUR', 'de', true))).toBe('1.240,50 €');
  expect(formatMoney(124_050, 'EUR', 'en', true)).toBe('€1,240.50');
  expect(formatMoney(-500, 'USD', 'en')).toBe('−$5');
  expect(formatMoney(1_240, 'JPY', 'en', true)).toBe('¥1,240');
  // Runtimes differ in the decimals of a forint and a dinar; the table decides.
  expect(plain(formatMoney(1_240, 'HUF', 'de', true))).toBe('1.240 HUF');
  expect(plain(formatMoney(124_000, 'RSD', 'de', true))).toBe('1.240,00 RSD');
  expect(plain(formatMoney(124_000, 'RSD', 'de'))).toBe('1.240 RSD');
  expect(plain(formatMoney(1_240_000, 'KWD', 'de'))).toBe('1.240 KWD');
  expect(formatMoney(124_000, '', 'de')).toBe('1.240');
  expect(plain(formatMoney(1_240_500, 'KWD', 'de', true))).toBe('1.240,500 KWD');
  expect(formatMoney(-124_000, '???', 'en')).toBe('−1,240 ???');
  expect(formatMoney(124_050, 'kr', 'en', true)).toBe('1,240.50 kr');
  expect(formatMoney(124_050, '', 'en', true)).toBe('1,240.50');
  expect(formatNumber(1.25, 'de', 1)).toBe('1,3');
  expect(formatDay(day('2025-12-01'), 'de')).toBe('01.12.2025');
  expect(formatDay(day('2025-12-01'), 'de', true)).toBe('1. Dezember 2025');
  expect(formatDay(day('2025-12-01'), 'en')).toBe('1 Dec 2025');
  expect(formatDay(day('2025-12-01'), 'en', true)).toBe('1 December 2025');
});

test('places as Sheets writes them', () => {
  expect(placeName({ sheet: 'Invoices', row: 7, column: 5 })).toBe('Invoices!E7');
  expect(placeName({ sheet: "Kunde's Blatt", row: 7, column: 28 })).toBe("'Kunde''s Blatt'!AB7");
  expect(placeName({ sheet: '', row: 7, column: 5 })).toBe('E7');
  expect([1, 26, 27, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

describe.each([de, en])('$language', (words) => {
  const examples: Problem[] = [
    ...TEXT_CODES.map((code) => ({ code, detail: 'X9' })),
    { code: 'not-client-invoices', detail: 'ledger' },
    { code: 'other-documents', detail: 2 },
  ];

  test('every problem has an example', () => {
    expect(examples.map(({ code }) => code).sort()).toEqual([...PROBLEM_CODES].sort());
  });

  test.each(examples)('$code is a sentence with a remedy', (problem) => {
    const sentence = problemSentence({ ...problem, origin: { sheet: 'Blatt', row: 3, column: 2 } }, words);
    expect(sentence).toMatch(/^\S.{30,}[.?]$/s);
    expect(sentence).not.toMatch(/undefined|null/);
  });
});

test('a table that is not about clients is named in the person’s language', () => {
  const problem = { code: 'not-client-invoices', detail: 'payables' } as const;
  expect(problemSentence(problem, de)).toContain('Rechnungen von Lieferanten');
  expect(problemSentence(problem, en)).toContain('bills from suppliers');
});

test('the language of a locale', () => {
  expect(['de', 'de_AT', 'de-CH', 'en_US', 'fr_FR', ''].map(languageOfLocale)).toEqual([
    'de',
    'de',
    'de',
    'en',
    'en',
    'en',
  ]);
});
