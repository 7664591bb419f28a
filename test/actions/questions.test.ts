import { readOpenBook } from '../../src/actions/open-book';
import { questionsOf } from '../../src/actions/questions';
import { isoFromDay } from '../../src/model/day';
import { INVOICES, openConfirmed, RECENT } from './small-books';

const questions = (sheets: Record<string, unknown[][]>, memory: object = {}) => {
  openConfirmed(sheets, memory);
  return questionsOf(readOpenBook());
};
const [HEADINGS = [], ...ROWS] = INVOICES;

test('tax is asked for where only amounts are known, and not where the sheet tells the net', () => {
  expect(questions({ Invoices: INVOICES }).isTaxUnknown).toBe(true);
  const withNet = [[...HEADINGS, 'Net'], ...ROWS.map((row) => [...row, 100])];
  expect(questions({ Invoices: withNet }).isTaxUnknown).toBe(false);
});

test('currencies are those of the invoices, the book’s own first; a sign that nobody knows has no rate', () => {
  const codes = ['EUR', 'USD', 'USD', 'USD', 'GBP', 'XQQ'];
  const rows = ROWS.map((row, index) => [...row, codes[index]]);
  expect(questions({ Invoices: [[...HEADINGS, 'Currency'], ...rows] }).currencies.slice(0, 3)).toEqual([
    'GBP',
    'EUR',
    'USD',
  ]);
});

describe('a tenth of two invoices that stays open', () => {
  const day = (ago: number): string => isoFromDay(RECENT - ago);
  const sheet = [
    ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid amount', 'Paid on'],
    ['1', 'Acme', day(200), day(186), 1000, 900, day(190)],
    ['2', 'Acme', day(150), day(136), 2000, 1800, day(140)],
    ['3', 'Birch', day(90), day(76), 400, 400, day(80)],
  ];

  test('is asked about', () => {
    expect(questions({ Invoices: sheet }).retentions).toEqual([
      { key: 'acme', name: 'Acme', invoices: 2, outstanding: 30_000, currency: 'GBP' },
    ]);
  });

  test('can be answered again after "no", which makes it an ordinary debt', () => {
    expect(questions({ Invoices: sheet }, { retentions: { acme: false } }).retentions).toEqual([
      { key: 'acme', name: 'Acme', invoices: 0, outstanding: 0, currency: 'GBP' },
    ]);
  });
});
