import { columnLetters } from '../../src/core/column-letters';
import { PROBLEM_CODES } from '../../src/core/problem';
import { formatDay, formatMoney, formatNumber } from '../../src/words/format';
import { placeName, problemSentence } from '../../src/words/problem-sentence';
import { deScreen as de } from '../../src/words/screen/de';
import { enScreen as en } from '../../src/words/screen/en';
import { whySentence } from '../../src/words/why';
import { languageOfLocale } from '../../src/words/words-for';
import { bookOf, day, invoice, onlyClient } from '../core/books';

/** Intl puts a no-break space before the sign. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test('money, numbers and days in the customs of each language', () => {
  expect(plain(formatMoney(124_050, 'EUR', 'de'))).toBe('1.241 €');
  expect(plain(formatMoney(124_050, 'EUR', 'de', true))).toBe('1.240,50 €');
  expect(formatMoney(124_050, 'EUR', 'en', true)).toBe('€1,240.50');
  expect(formatMoney(-500, 'USD', 'en')).toBe('−$5');
  expect(formatMoney(1_240, 'JPY', 'en', true)).toBe('¥1,240');
  // A forint and a dinar are counted in hundredths here, although nobody writes them.
  expect(plain(formatMoney(124_000, 'HUF', 'de', true))).toMatch(/^1\.240(,00)? HUF$/);
  expect(plain(formatMoney(124_000, 'RSD', 'de'))).toBe('1.240 RSD');
  expect(plain(formatMoney(1_240_000, 'KWD', 'de'))).toBe('1.240 KWD');
  expect(formatMoney(124_000, '', 'de')).toBe('1.240');
  expect(formatMoney(124_000, '???', 'en')).toBe('1,240 ???');
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
  test.each(PROBLEM_CODES)('%s is a sentence with a remedy', (code) => {
    const sentence = problemSentence(
      {
        code,
        detail: code === 'not-client-invoices' ? 'ledger' : 'X9',
        origin: { sheet: 'Blatt', row: 3, column: 2 },
      },
      words,
    );
    expect(sentence).toMatch(/^\S.{30,}[.?]$/s);
    expect(sentence).not.toMatch(/undefined|null/);
  });
});

test('a table that is not about clients is named in the person’s language', () => {
  const problem = { code: 'not-client-invoices' as const, detail: 'payables' };
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

describe('why', () => {
  const late = ['01', '02', '03', '04'].map((month) =>
    invoice(`2025-${month}-01`, `2025-${month}-28`, { due: day(`2025-${month}-08`) }),
  );

  test('pays late', () => {
    const client = onlyClient(bookOf(late));
    expect(plain(whySentence(client, en))).toBe(
      'Pays all 4 invoices late, 20 days on average, and reminders took 2 hours: €142 of the €1,200 you earned.',
    );
    expect(plain(whySentence(client, de))).toBe(
      'Zahlt alle 4 Rechnungen zu spät, im Schnitt 20 Tage, und das Mahnen kostet 2 Stunden: 142 € von 1.200 € Deckungsbeitrag gehen dafür weg.',
    );
  });

  test('nothing drains', () => {
    const book = bookOf([invoice('2025-01-01', '2025-01-02'), invoice('2025-02-01', '2025-02-02')]);
    expect(whySentence(onlyClient(book), en)).toBe('Pays all 2 invoices on time.');
    expect(whySentence(onlyClient(book), de)).toBe('Zahlt alle 2 Rechnungen pünktlich.');
  });

  test('no amounts, or nothing lately', () => {
    const { amount: _, ...bare } = invoice('2025-01-01', '2025-02-10');
    const book = bookOf([bare]);
    book.known.amounts = false;
    expect(whySentence(onlyClient(book), en)).toBe(
      'Pays the only invoice due 10 days late. Without amounts there is only punctuality to speak of.',
    );
  });
});
