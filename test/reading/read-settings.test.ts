import type { Cell } from '../../src/model/table';
import { readSettings } from '../../src/reading/read-settings';
import { SETTINGS_WORDS } from '../../src/words/settings-words-for';

const read = (...rows: Cell[][]) =>
  readSettings(
    { sheet: 'S', cells: [['Setting', 'For', 'Your value'], ...rows] },
    Object.values(SETTINGS_WORDS),
  );

test('a sheet with other headings has no settings', () => {
  expect(
    readSettings(
      {
        sheet: 'S',
        cells: [
          ['Client', 'Joy'],
          ['Acme', 3],
        ],
      },
      [],
    ),
  ).toBeUndefined();
});

test('rows are known by their words, in any order and with blank rows between', () => {
  const sheet = read(['Zins', '', 0.08], ['', '', ''], ['my own', 'remark', 7], ['Margin', '', 0.4, 'mine']);
  expect(sheet?.memory.settings).toEqual({ interest: 8, margin: 40 });
  expect(sheet?.rows).toEqual([
    {
      row: 2,
      name: 'interest',
      subject: '',
      value: 8,
      hasMore: false,
      texts: { setting: 'Zins', subject: '' },
    },
    {
      row: 5,
      name: 'margin',
      subject: '',
      value: 40,
      hasMore: true,
      texts: { setting: 'Margin', subject: '' },
    },
  ]);
  expect(sheet?.lastRow).toBe(5);
});

test('what cannot be read is a problem at its cell, and the default holds', () => {
  const sheet = read(['Margin', '', 3.5], ['Interest', '', ''], ['As of', '', '#REF!']);
  expect(sheet?.memory.settings).toEqual({});
  expect(sheet?.problems).toEqual([
    { code: 'unreadable-setting', origin: { sheet: 'S', row: 2, column: 3 }, detail: '3.5' },
    { code: 'unreadable-setting', origin: { sheet: 'S', row: 4, column: 3 }, detail: '#REF!' },
  ]);
});

test('figures are read as the file writes them, which a row of the sheet itself says', () => {
  expect(read(['Exchange rate', 'USD', '1.250'], ['Locale of the file', '', 'de_DE'])?.memory.rates).toEqual({
    USD: 1250,
  });
});

test('the columns are counted from 1', () => {
  expect(Object.fromEntries(read()?.columns ?? [])).toEqual({ setting: 1, subject: 2, value: 3 });
});

test('a time zone that nobody knows and a column of nothing are problems at their cells; the defaults hold', () => {
  const sheet = read(
    ['Time zone', '', 'Mars/Olympus'],
    ['Column', 'Invoices: luck', 'Total (E)'],
    ['Column', 'Invoices: luck', ''],
    ['Margin', '', 0.4],
  );
  expect(sheet?.memory.timeZone).toBeUndefined();
  expect(sheet?.memory.choices).toEqual({});
  expect(sheet?.memory.settings).toEqual({ margin: 40 });
  expect(sheet?.problems).toEqual([
    { code: 'unreadable-setting', origin: { sheet: 'S', row: 2, column: 3 }, detail: 'Mars/Olympus' },
    { code: 'unreadable-setting', origin: { sheet: 'S', row: 3, column: 2 }, detail: 'Invoices: luck' },
  ]);
});

test('the time zone of the book is read', () => {
  expect(read(['Time zone', '', 'Pacific/Auckland'])?.memory.timeZone).toBe('Pacific/Auckland');
});

test('a row of ours whose first cell is misspelled is a problem; one of the owner’s own is none', () => {
  const { headings, names, meanings } = SETTINGS_WORDS.de;
  const sheet = readSettings(
    {
      sheet: 'S',
      cells: [
        [headings.setting, headings.subject, headings.value, headings.meaning],
        ['Stundenwertt', '', 80, meanings.hourlyValue],
        ['Gewinnspanne2', '', '', meanings.margin],
        ['mein Ziel', '', 12, 'Kunden im Jahr'],
        ['mein Ziel', '', 12, ''],
        [names.interest, '', 0.08, meanings.interest],
      ],
    },
    Object.values(SETTINGS_WORDS),
  );
  expect(sheet?.problems).toEqual([
    { code: 'unreadable-setting', origin: { sheet: 'S', row: 2, column: 1 }, detail: 'Stundenwertt' },
  ]);
  expect(sheet?.memory.settings).toEqual({ interest: 8 });
});
