import { PROBLEM_CODES, type ProblemCode } from '../../src/model/problem';
import type { Cell, ReadOptions } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';

const HEADINGS = ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on', 'Status', 'Currency'];
const row = (change: Record<number, Cell>): Cell[] =>
  ['R-1', 'Acme', '2025-01-01', '2025-01-31', 5, '2025-02-01', 'paid', 'EUR'].map(
    (cell, column) => change[column] ?? cell,
  );

const LOG: Cell[] = ['Date', 'Client', 'What happened', 'Minutes', 'Founded'];

/** For every code one sheet that brings it up; Energy settings and Client Energy are read apart (read-settings.test.ts, read-entries.test.ts). */
const CASES: Record<Exclude<ProblemCode, 'unreadable-setting' | 'unreadable-entry'>, Cell[][]> = {
  'no-table': [['a thought']],
  'no-client-column': [
    ['Invoice no.', 'Invoice date', 'Due date', 'Total'],
    ['1', '2025-01-01', '2025-01-31', 5],
  ],
  'client-in-notes': [
    ['Invoice no.', 'Invoice date', 'Due date', 'Total', 'Notes'],
    ['1', '2025-01-01', '2025-01-31', 5, 'Kitchen for Mrs Acme, second part'],
  ],
  'no-amount-column': [
    ['Invoice no.', 'Client', 'Due date', 'Paid on'],
    ['R-1', 'Acme', '2025-01-01', '2025-01-31'],
  ],
  'not-client-invoices': [
    ['Supplier', 'Invoice no.', 'Date', 'Total'],
    ['Paper Ltd', '1', '2025-01-01', 5],
  ],
  'ageing-summary': [
    ['Client', 'Current', '1-30', '31-60', '> 60', 'Total'],
    ['Acme', 0, 5, 0, 0, 5],
    ['Nord', 7, 0, 0, 0, 7],
  ],
  'unknown-table': [
    ['Status', 'Currency', 'Born', 'Weight'],
    ['Acme', '12-34', '2025-01-01', 71.5],
    ['Nord', '12-35', '2025-01-02', 80.25],
  ],
  'no-headings': [
    ['2025-01-01', 'Acme', 5],
    ['2025-01-02', 'Nord', 6],
  ],
  'half-converted-dates': [HEADINGS, row({ 2: '2025-02-01' }), row({ 0: 'R-2', 2: '24/01/2025' })],
  'unreadable-date': [HEADINGS, row({}), row({ 2: 'soon' })],
  'ambiguous-date': [HEADINGS, row({}), row({ 2: '03/04/2025' })],
  'unreadable-amount': [HEADINGS, row({}), row({ 4: 'lots' })],
  'ambiguous-amount': [HEADINGS, row({}), row({ 4: '1.234' })],
  'unknown-status': [HEADINGS, row({}), row({ 6: 'by owl' })],
  'unknown-currency': [HEADINGS, row({}), row({ 7: 'shells' })],
  'missing-client': [HEADINGS, row({}), row({ 0: 'A-2', 1: '' })],
  'paid-before-issued': [HEADINGS, row({ 5: '2024-12-01' })],
  'due-before-issued': [HEADINGS, row({ 3: '2024-12-01' })],
  'other-documents': [
    [...HEADINGS, 'Type'],
    [...row({}), 'Invoice'],
    [...row({ 0: 'B-1' }), 'Purchase'],
  ],
  'long-name': [HEADINGS, row({}), row({ 1: 'Nord '.repeat(50) })],
  'unknown-event': [LOG, ['2025-01-01', 'Acme', 'sang a song', 5, '']],
  'undecided-complaint': [LOG, ['2025-01-01', 'Acme', 'Complaint', 5, '']],
  'unknown-log-client': [LOG, ['2025-01-01', 'Acme', 'Reminder', 5, '']],
  'duplicate-number': [HEADINGS, row({}), row({ 1: 'Nord' })],
  'unsure-column': [
    ['Invoice no.', 'Client', 'Date', '', 'Total'],
    ['R-1', 'Acme', '2025-01-01', '2025-01-31', 5],
  ],
};

const LOCALES: Partial<Record<ProblemCode, ReadOptions>> = { 'half-converted-dates': { locale: 'en_US' } };

test.each(PROBLEM_CODES.filter((code) => code !== 'unreadable-setting' && code !== 'unreadable-entry'))(
  '%s',
  (code) => {
    const { book } = readBook([{ sheet: 'Invoices', cells: CASES[code] }], LOCALES[code] ?? {});
    expect(book.problems.map((problem) => problem.code)).toContain(code);
  },
);

test('a sheet without fault has none of them', () => {
  expect(readBook([{ sheet: 'Invoices', cells: [HEADINGS, row({})] }], {}).book.problems).toEqual([]);
});
