import { cellFormula } from '../../src/actions/answer-cell';
import { clientEnergy } from '../../src/functions/client-energy';
import { clientNoticeDate } from '../../src/functions/client-notice-date';
import { openTestBook } from '../test-book';
import { INVOICES, openConfirmed } from './small-books';

test.each(['Etc/UTC', 'Europe/Berlin', 'America/Los_Angeles'])(
  'a day is a date at which it begins in %s',
  (timeZone) => {
    openTestBook({ Notes: [['x']] }, { timeZone });
    const answer = cellFormula(clientNoticeDate)('month', '2025-06-15');
    const shown = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    expect(shown.format(answer as Date)).toBe('2025-06-30 00:00');
  },
);

test('a formula without tables reads the book around it', () => {
  openConfirmed({ Invoices: INVOICES });
  expect(cellFormula(clientEnergy)('Acme')).toEqual(expect.any(Number));
  expect(cellFormula(clientEnergy)('Nobody')).toBe('');
});

test('one with tables asks Google for the memory only', () => {
  const book = openConfirmed({ Invoices: INVOICES });
  book.resetCalls();
  cellFormula(clientEnergy)(
    'Acme',
    INVOICES.map((row) => [...row]),
  );
  expect(Object.keys(book.calls()).filter((name) => !name.startsWith('Propert'))).toEqual([]);
});

test('where the memory may not be read, the defaults hold', () => {
  openConfirmed({ Invoices: INVOICES }, { settings: { margin: 90 } });
  const answer = () =>
    cellFormula(clientEnergy)(
      'Acme',
      INVOICES.map((row) => [...row]),
    );
  const remembered = answer();
  Object.assign(globalThis, {
    PropertiesService: {
      getDocumentProperties: () => {
        throw new Error('denied');
      },
    },
  });
  expect(answer()).not.toBe(remembered);
});

test('a wrong argument is a sentence at the cell', () => {
  openConfirmed({ Invoices: INVOICES }, {}, 'de_DE');
  expect(() => cellFormula(clientEnergy)('Acme', 'nonsense')).toThrow(/Argument 2/);
});
