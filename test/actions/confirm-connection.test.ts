import { confirmConnection } from '../../src/actions/confirm-connection';
import { readMemory } from '../../src/google/stored-memory';
import { openTestBook } from '../test-book';
import { INVOICES, openConfirmed } from './small-books';

const OWN = '=CLIENT_ENERGY("Acme")';
const SHEETS = { Invoices: INVOICES, Mine: [[OWN]] };

test('what is confirmed is remembered, and the review is the answer', () => {
  openTestBook({ Invoices: INVOICES });
  const { review, settings } = confirmConnection.run({
    settings: { margin: 50 },
    confirmedDistinct: ['a\nb'],
  });
  expect(review?.report.clients).toHaveLength(3);
  expect(settings.margin).toBe(50);
  expect(readMemory()).toMatchObject({
    confirmed: true,
    confirmedDistinct: ['a\nb'],
    settings: { margin: 50 },
    locale: 'en_GB',
    timeZone: 'Etc/UTC',
  });
});

test('what somebody else has confirmed meanwhile stays', () => {
  openConfirmed({ Invoices: INVOICES }, { settings: { margin: 50 }, aliases: { birch: 'acme' } });
  confirmConnection.run({ settings: { interest: 5 } });
  expect(readMemory()).toMatchObject({
    settings: { margin: 50, interest: 5 },
    aliases: { birch: 'acme' },
  });
});

test('a figure out of its range is not taken', () => {
  openConfirmed({ Invoices: INVOICES }, { settings: { margin: 50 } });
  confirmConnection.run({ settings: { margin: 500 } });
  expect(readMemory().settings.margin).toBe(50);
});

test('the currency stays what it was when it was confirmed, and rates and retentions are kept', () => {
  openTestBook({ Invoices: INVOICES });
  confirmConnection.run({ settings: {}, rates: { USD: 0.8 }, retentions: { acme: true } });
  expect(readMemory()).toMatchObject({ currency: 'GBP', rates: { USD: 0.8 }, retentions: { acme: true } });
  confirmConnection.run({ settings: {}, currency: 'USD' });
  expect(readMemory()).toMatchObject({ currency: 'USD', rates: { USD: 0.8 } });
});

test('formulas are worked out again where something has changed, and only then', () => {
  const book = openConfirmed(SHEETS, { currency: 'GBP' });
  confirmConnection.run({ settings: {} });
  const [[same]] = book.formulas('Mine!A1') as [[string]];
  confirmConnection.run({ settings: { margin: 50 } });
  const [[entered]] = book.formulas('Mine!A1') as [[string]];
  expect([same, entered]).toEqual([OWN, OWN.replace('=', '= ')]);
});

test('at the first confirmation formulas stay as they are: nothing they rest on has changed', () => {
  const book = openTestBook(SHEETS);
  confirmConnection.run({ settings: { margin: 50 } });
  expect(book.formulas('Mine!A1')).toEqual([[OWN]]);
});

test('what a list is is remembered, but what is read of it then has yet to be confirmed', () => {
  openTestBook({ List: INVOICES });
  const { tables, review, kinds, rows } = confirmConnection.run({
    settings: {},
    kinds: { List: { kind: 'credits', headings: ['Client'] } },
  });
  expect(tables).toMatchObject([{ key: 'List', kind: 'invoices', isCredits: true }]);
  expect([review, kinds]).toEqual([null, { List: { kind: 'credits', headings: ['Client'] } }]);
  expect(rows).toEqual({ List: { read: 6, left: 0 } });
  expect(readMemory()).toMatchObject({ confirmed: false, kinds });
  expect(confirmConnection.run({ settings: {} }).review).not.toBeNull();
});

test('a list of another kind in a book that was confirmed changes its figures and its formulas', () => {
  const book = openConfirmed({ ...SHEETS, More: INVOICES }, { currency: 'GBP' });
  const kinds = { More: { kind: 'other' as const, headings: [] } };
  const { review, rows } = confirmConnection.run({ settings: {}, kinds });
  expect(review).not.toBeNull();
  expect(Object.keys(rows)).toEqual(['Invoices']);
  expect(book.formulas('Mine!A1')).toEqual([[OWN.replace('=', '= ')]]);
  expect(confirmConnection.run({ settings: {}, kinds: {} }).rows).toHaveProperty('More');
});
