import { confirmConnection } from '../../src/actions/confirm-connection';
import { remembered } from '../remembered';
import { openTestBook } from '../test-book';
import { INVOICES, openConfirmed } from './small-books';

const OWN = '=CLIENT_ENERGY("Acme")';
const GIVEN = '=CLIENT_ENERGY("Acme", CLIENT_ENERGY_SETTINGS)';
const SHEETS = { Invoices: INVOICES, Mine: [[OWN]] };

test('what is confirmed is remembered, and the review is the answer', () => {
  openTestBook({ Invoices: INVOICES });
  const { review, settings } = confirmConnection.run({
    settings: { margin: 50 },
    confirmedDistinct: ['a\nb'],
  });
  expect(review?.report.clients).toHaveLength(3);
  expect(settings.margin).toBe(50);
  expect(remembered()).toMatchObject({
    confirmed: true,
    confirmedDistinct: ['a\nb'],
    settings: { margin: 50 },
    locale: 'en_GB',
    timeZone: 'Etc/UTC',
  });
});

test('a thousand spellings at the first confirmation are remembered: the sheet grows before it is made', () => {
  const book = openTestBook({ Invoices: INVOICES });
  const aliases = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`old ${index}`, 'acme']));
  confirmConnection.run({ settings: {}, aliases });
  expect(Object.keys(remembered().aliases)).toHaveLength(1_000);
  expect(book.cells('Energy settings').length).toBeGreaterThan(1_000);
});

test('what somebody else has confirmed meanwhile stays', () => {
  openConfirmed({ Invoices: INVOICES }, { settings: { margin: 50 }, aliases: { birch: 'acme' } });
  confirmConnection.run({ settings: { interest: 5 } });
  expect(remembered()).toMatchObject({
    settings: { margin: 50, interest: 5 },
    aliases: { birch: 'acme' },
  });
});

test('a figure out of its range is not taken', () => {
  openConfirmed({ Invoices: INVOICES }, { settings: { margin: 50 } });
  confirmConnection.run({ settings: { margin: 500 } });
  expect(remembered().settings.margin).toBe(50);
});

test('the currency stays what it was when it was confirmed, and rates and retentions are kept', () => {
  openTestBook({ Invoices: INVOICES });
  confirmConnection.run({ settings: {}, rates: { USD: 0.8 }, retentions: { acme: true } });
  expect(remembered()).toMatchObject({ currency: 'GBP', rates: { USD: 0.8 }, retentions: { acme: true } });
  confirmConnection.run({ settings: {}, currency: 'USD' });
  expect(remembered()).toMatchObject({ currency: 'USD', rates: { USD: 0.8 } });
});

test('formulas are given what the book remembers where something has changed, and only then', () => {
  const book = openConfirmed(SHEETS, { currency: 'GBP' });
  confirmConnection.run({ settings: {} });
  const [[same]] = book.formulas('Mine!A1') as [[string]];
  confirmConnection.run({ settings: { margin: 50 } });
  const [[entered]] = book.formulas('Mine!A1') as [[string]];
  expect([same, entered]).toEqual([OWN, GIVEN]);
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
  expect(remembered()).toMatchObject({ confirmed: false, kinds });
  expect(confirmConnection.run({ settings: {} }).review).not.toBeNull();
});

test('a list of another kind in a book that was confirmed changes its figures and its formulas', () => {
  const book = openConfirmed({ ...SHEETS, More: INVOICES }, { currency: 'GBP' });
  const kinds = { More: { kind: 'other' as const, headings: [] } };
  const { review, rows } = confirmConnection.run({ settings: {}, kinds });
  expect(review).not.toBeNull();
  expect(Object.keys(rows)).toEqual(['Invoices']);
  expect(book.formulas('Mine!A1')).toEqual([[GIVEN]]);
  expect(confirmConnection.run({ settings: {}, kinds: {} }).rows).toHaveProperty('More');
});

describe('formulas that are given what the book remembers follow it', () => {
  const open = async () => {
    const book = openConfirmed({ Invoices: INVOICES, Mine: [[GIVEN.replace('ENERGY(', 'VALUE(')]] });
    await book.calculated();
    return { book, value: () => Number(book.read('Mine!A1')) };
  };

  test('another margin', async () => {
    const { book, value } = await open();
    const before = value();
    confirmConnection.run({ settings: { margin: 60 } });
    await book.calculated();
    expect(value()).toBeGreaterThan(before * 1.5);
  });

  test('twins that are one client', async () => {
    const { book, value } = await open();
    const before = value();
    confirmConnection.run({ settings: {}, aliases: { birch: 'acme' } });
    await book.calculated();
    expect(value()).toBeGreaterThan(before);
  });

  test('a thousand of them, more than any property of a document holds', async () => {
    const { book, value } = await open();
    const before = value();
    const twins = Array.from({ length: 1_000 }, (_, index): [string, string] => [
      `twin ${index} of acme`,
      'acme',
    ]);
    confirmConnection.run({ settings: {}, aliases: Object.fromEntries([...twins, ['birch', 'acme']]) });
    await book.calculated();
    expect(Object.keys(remembered().aliases)).toHaveLength(1_001);
    expect(value()).toBeGreaterThan(before);
  });
});
