import { knownFacts } from '../../src/actions/book-facts';
import { readOpenBook } from '../../src/actions/open-book';
import { ENTRY_HEADINGS, INVOICES, openConfirmed } from './small-books';

const FACTS = { locale: 'en_GB', timeZone: 'Etc/UTC' };
const entries = (...names: string[]) => [ENTRY_HEADINGS, ...names.map((name) => [name, 3, '', '', '', ''])];

test.each([
  ['every client has a row', { Mine: entries('Acme', 'Birch', 'Cedar') }, 'Mine'],
  ['rows are under other spellings', { Mine: entries('ACME Ltd', 'Birch GmbH', 'cedar') }, 'Mine'],
  ['somebody has none', { Mine: entries('Acme', 'Cedar') }, undefined],
  ['there is no sheet', {}, undefined],
])('where %s, the Client Energy sheet to read is %s', (_what, sheets, entrySheet) => {
  openConfirmed({ Invoices: INVOICES, ...sheets });
  expect(knownFacts(readOpenBook())).toEqual({ ...FACTS, entrySheet });
});
