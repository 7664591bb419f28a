import fc from 'fast-check';
import * as v from 'valibot';
import {
  clientMembers,
  problemSchema,
  reportMembers,
  tableProblemSchema,
} from '../../src/model/report-schema';
import { anyBook } from '../scoring/any-book';
import { bookOf, invoice, reportOn } from '../scoring/books';

const schema = v.object(reportMembers(v.object(clientMembers())));

test('whatever is scored is let through, and nothing of it is lost on the way', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const crossed: unknown = JSON.parse(JSON.stringify(reportOn(book)));
      expect(v.parse(schema, crossed)).toEqual(crossed);
    }),
  );
});

const [CLIENT] = reportOn(bookOf([invoice('2025-11-01', undefined)])).clients;

test.each([
  ['an unknown verdict', { verdict: 'fire' }],
  ['an unknown kind', { kind: 'whale' }],
  ['an energy as text', { energy: '12' }],
  ['no name', { name: undefined }],
  ['a line that does not exist', { lines: [{ ...CLIENT?.lines[0], line: 'love' }] }],
  [
    'an open invoice without its amount',
    { outstandingInvoices: [{ currency: 'EUR', origin: { sheet: '', row: 1 } }] },
  ],
])('a client with %s is refused', (_what, change) => {
  expect(v.is(v.object(clientMembers()), CLIENT)).toBe(true);
  expect(v.is(v.object(clientMembers()), { ...CLIENT, ...change })).toBe(false);
});

test.each([
  [{ code: 'unknown-status', detail: 'by owl', origin: { sheet: 'S', row: 2, column: 3 } }, true, false],
  [{ code: 'no-table', detail: '' }, true, false],
  [{ code: 'unsure-column', detail: 'Name' }, true, true],
  [{ code: 'not-client-invoices', detail: 'ledger' }, true, true],
  [{ code: 'not-client-invoices', detail: 'a ledger' }, false, false],
  [{ code: 'other-documents', detail: 2 }, true, false],
  [{ code: 'other-documents', detail: '2' }, false, false],
  [{ code: 'no-such-code', detail: '' }, false, false],
  [{ code: 'unknown-status' }, false, false],
])('%j is a problem: %s, and one of a table: %s', (input, isProblem, isOfTable) => {
  expect([v.is(problemSchema(), input), v.is(tableProblemSchema(), input)]).toEqual([isProblem, isOfTable]);
});
