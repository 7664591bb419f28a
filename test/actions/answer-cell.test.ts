import { cellFormula } from '../../src/actions/answer-cell';
import { clientEnergy } from '../../src/functions/client-energy';
import { clientNoticeDate } from '../../src/functions/client-notice-date';
import { readSettingsRange } from '../../src/google/settings-cells';
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

const table = () => INVOICES.map((row) => [...row]);

test('one with tables asks Google only for what the book remembers, and with Energy settings for nothing', () => {
  const book = openConfirmed({ Invoices: INVOICES }, { settings: { margin: 90 } });
  const energy = (...more: unknown[][][]) => cellFormula(clientEnergy)('Acme', table(), ...more);
  const range = readSettingsRange() ?? [];
  book.resetCalls();
  const read = energy();
  expect(book.calls()).toEqual({
    'SpreadsheetApp.getActiveSpreadsheet': 1,
    'Spreadsheet.getRangeByName': 1,
    'Range.getValues': 1,
  });
  book.resetCalls();
  expect(energy(range)).toBe(read);
  expect(book.calls()).toEqual({});
});

test('where what the book remembers may not be read, the defaults hold', () => {
  openConfirmed({ Invoices: INVOICES }, { settings: { margin: 90 } });
  const answer = () => cellFormula(clientEnergy)('Acme', table());
  const remembered = answer();
  Object.assign(globalThis, {
    SpreadsheetApp: {
      getActiveSpreadsheet: () => {
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
