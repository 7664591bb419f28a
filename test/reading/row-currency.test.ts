import type { Cell } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';

const HEADINGS = ['Invoice no.', 'Client', 'Date', 'Total', 'Currency'];

/** Two invoices with these amounts, and currencies where they have a column. */
function read(locale: string | undefined, heading: string, first: Cell[], second: Cell[] = first) {
  const headings = HEADINGS.slice(0, 3 + first.length).map((one) => (one === 'Total' ? heading : one));
  const rows = [first, second].map((cells, index) => [
    `A-${index}`,
    'Acme',
    `2025-01-0${index + 1}`,
    ...cells,
  ]);
  const { book } = readBook([{ sheet: 'S', cells: [headings, ...rows] }], locale ? { locale } : {});
  return {
    book: book.currency,
    rows: book.invoices.map(({ currency, amount }) => [currency, amount]),
    problems: book.problems.map(({ code, detail, origin }) => [code, detail, origin?.row, origin?.column]),
  };
}

test.each<[string, string | undefined, Cell[], string, number]>([
  ['a peso sign in the Philippines', 'en_PH', ['₱1,250.00'], 'PHP', 125_000],
  ['an unmarked amount in Kenya', 'en_KE', [125_000], 'KES', 12_500_000],
  ['dinars of Kuwait in a British book', 'en_GB', ['12.500', 'KWD'], 'KWD', 12_500],
  ['pesos without cents', 'es_CL', ['12.500', 'CLP'], 'CLP', 12_500],
  ['a dash for a currency is none', 'en_GB', ['12.50', '-'], 'GBP', 1_250],
  ['neither sign nor locale', undefined, [12.5], '', 1_250],
  ['a locale without a region', 'en', [12.5], '', 1_250],
  ['a dollar in Canada', 'en_CA', ['$12.50'], 'CAD', 1_250],
])('%s', (_what, locale, cells, currency, amount) => {
  expect(read(locale, 'Total', cells)).toEqual({
    book: currency,
    rows: [
      [currency, amount],
      [currency, amount],
    ],
    problems: [],
  });
});

test('what nobody knows stays what it is, is listed with its cell, and never becomes the book’s currency', () => {
  expect(read('en_GB', 'Total', ['12.50', 'shells'], ['12.50', 'GBP'])).toEqual({
    book: 'GBP',
    rows: [
      ['shells', 1_250],
      ['GBP', 1_250],
    ],
    problems: [['unknown-currency', 'shells', 2, 5]],
  });
  expect(read('de_DE', 'Total', ['₿ 2,50'], ['2,50 €'])).toMatchObject({
    rows: [
      ['₿', 250],
      ['EUR', 250],
    ],
    problems: [['unknown-currency', '₿', 2, 4]],
  });
  expect(read('de_DE', 'Total', ['5 kr'])).toMatchObject({
    book: 'kr',
    problems: [
      ['unknown-currency', 'kr', 2, 4],
      ['unknown-currency', 'kr', 3, 4],
    ],
  });
});

test('a heading that names an unknown currency is listed once and holds for its column', () => {
  expect(read('de_DE', 'Total (XYZ)', [12.5])).toEqual({
    book: 'XYZ',
    rows: [
      ['XYZ', 1_250],
      ['XYZ', 1_250],
    ],
    problems: [['unknown-currency', 'XYZ', 1, 4]],
  });
});
