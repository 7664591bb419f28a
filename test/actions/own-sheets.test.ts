import { isOwnSheet } from '../../src/actions/own-sheets';
import { understandGrid } from '../../src/reading/read-book';
import { ENTRY_HEADINGS, INVOICES, LOG } from './small-books';

test.each([
  ['Client Energy', ENTRY_HEADINGS, true],
  ['Energy settings', ['Setting', 'For', 'Your value'], true],
  ['a list of invoices', INVOICES[0], false],
  ['an energy log', LOG[0], false],
])('%s', (_sheet, headings = [], isOwn) => {
  expect(isOwnSheet(understandGrid({ sheet: 'A', cells: [headings, ['x', '', 5]] }, {}))).toBe(isOwn);
});
