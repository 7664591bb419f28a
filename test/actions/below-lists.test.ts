import { logIncident } from '../../src/actions/log-incident';
import { saveEntry } from '../../src/actions/save-entry';
import { ENTRY_HEADINGS, INVOICES, LOG, openConfirmed, RECENT } from './small-books';

const client = (name: string) => ({ key: name.toLowerCase(), names: [name] as [string] });

test('what the owner has below our lists is not written over, and is not taken for a client’s own', () => {
  const book = openConfirmed({
    Invoices: INVOICES,
    Log: [...LOG, ['Total', '', '', 'all minutes', '']],
    // One client has gone from the sheet, whose decision is still there; below all, the owner sums up.
    'Client Energy': [
      ENTRY_HEADINGS,
      ['', '', 'part', '', '', ''],
      ['Birch', '', '', '', '', ''],
      ['Cedar', '', '', '', '', ''],
      ['Average', 'of joy', '', '', '', ''],
    ],
  });
  logIncident.run({
    client: client('Acme'),
    incident: { day: RECENT, what: 'unfounded-complaint', minutes: null },
    again: false,
  });
  expect(
    book
      .cells('Log')
      .slice(LOG.length)
      .map((row) => row.slice(1, 4)),
  ).toEqual([
    ['Acme', 'Complaint without a reason', ''],
    ['', '', 'all minutes'],
  ]);

  saveEntry.run({ client: client('Birch'), before: {}, fields: { decision: 'keep' } });
  expect(book.cells('Client Energy').map((row) => row.slice(0, 3))).toEqual([
    ENTRY_HEADINGS.slice(0, 3),
    ['', '', 'part'],
    ['Birch', '', 'keep'],
    ['Cedar', '', ''],
    ['Average', 'of joy', ''],
    ['Acme', '', ''],
  ]);
});
