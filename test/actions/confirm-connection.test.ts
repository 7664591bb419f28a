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
