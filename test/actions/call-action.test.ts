import { callAction } from '../../src/actions/call-action';
import { openTestBook } from '../test-book';
import { INVOICES } from './small-books';

const call = (name: string, argument: unknown = null) =>
  JSON.parse(callAction(name, JSON.stringify(argument)));
const failure = (code: string) => ({ ok: false, failure: { code, detail: expect.any(String) } });

beforeEach(() => {
  openTestBook({ Invoices: INVOICES });
});

test('an action answers in JSON', () => {
  expect(call('selectCell', { sheet: 'Invoices', row: 1 })).toEqual({ ok: true, value: null });
});

test('our own refusal comes back with its code', () => {
  expect(call('selectCell', { sheet: 'Gone', row: 1 })).toEqual(failure('changed'));
});

test('what Google refuses is known by its text', () => {
  Object.assign(globalThis, {
    SpreadsheetApp: {
      getActiveSpreadsheet: () => {
        throw new Error('Service invoked too many times for one day: spreadsheets.');
      },
    },
  });
  expect(call('readConnection')).toEqual(failure('quota'));
});

test.each([
  ['an action that is not there', 'nothing', null],
  ['a name that every object has', 'constructor', null],
  ['an argument that is none', 'selectCell', { row: 1 }],
])('%s is a bug', (_what, name, argument) => {
  expect(call(name, argument)).toEqual(failure('unexpected'));
});

test('an argument that is no JSON is a bug', () => {
  expect(JSON.parse(callAction('selectCell', '{'))).toEqual(failure('unexpected'));
});
