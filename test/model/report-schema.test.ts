import * as v from 'valibot';
import { problemSchema, tableProblemSchema } from '../../src/model/report-schema';

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
