import { enScreen as en } from '../../src/words/en/screen';
import type { Page } from './page';
import { openStage } from './stage';
import { confirmColumns } from './steps';

const { connect, overview, duplicates } = en.sidebar;

/** Two spellings that may be one client, in two tables of one sheet, beside a log. */
const TWINS = {
  Twins: [
    [
      'Invoice no.',
      'Client',
      'Date',
      'Due date',
      'Total',
      'Paid on',
      '',
      'Date',
      'Client',
      'What happened',
      'Minutes',
      'Founded',
    ],
    [
      '1',
      'Acme Bakery',
      '2025-01-01',
      '2025-01-15',
      100.5,
      '2025-01-10',
      '',
      '2025-02-01',
      'Acme Bakery',
      'Complaint',
      30,
      'no',
    ],
    ['2', 'Acme Bakery', '2025-02-01', '2025-02-15', 100.5, '2025-02-10'],
    ['3', 'Acme Bakkery', '2025-03-01', '2025-03-15', 100.5, '2025-03-10'],
    ['4', 'Nord', '2025-03-01', '2025-03-15', 100.5, '2025-03-10'],
    ['5', 'Nord', '2025-04-01', '2025-04-15', 100.5, '2025-04-10'],
  ],
};

test('duplicates are offered, merged, remembered, and can be taken apart again', async () => {
  const { openSidebar } = openStage('en', TWINS);
  const names = (sidebar: Page) => sidebar.texts('.client .name').sort();
  let sidebar = await openSidebar();
  expect(sidebar.texts('.card h2')).toEqual(['Twins', 'Twins (2)', duplicates.title(1)]);
  const summary = (kind: string, rows: number) => `${kind} · ${connect.rows(rows, 0)}`;
  expect(sidebar.texts('.card > h2 + p')).toEqual([
    summary(connect.kinds.invoices, 5),
    summary(connect.kinds.log, 1),
  ]);
  await sidebar.press(sidebar.field(duplicates.one));
  await confirmColumns(sidebar, en);
  expect(names(sidebar)).toEqual(['Acme Bakery', 'Nord']);

  sidebar = await openSidebar();
  await sidebar.press(overview.columns);
  await sidebar.press(duplicates.merged(1));
  await sidebar.press(sidebar.field(duplicates.countsAs('Acme Bakkery', 'Acme Bakery')));
  await confirmColumns(sidebar, en);
  expect(names(sidebar)).toEqual(['Acme Bakery', 'Acme Bakkery', 'Nord']);

  sidebar = await openSidebar();
  await sidebar.press(overview.columns);
  expect(sidebar.says(duplicates.title(1))).toBe(true);
  await sidebar.press(sidebar.field(duplicates.two));
  await confirmColumns(sidebar, en);
  sidebar = await openSidebar();
  await sidebar.press(overview.columns);
  expect(sidebar.says(duplicates.title(1))).toBe(false);
});
