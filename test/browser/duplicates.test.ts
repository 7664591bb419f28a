import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enScreen as en } from '../../src/words/en/screen';
import { openStage } from './stage';

const { connect, overview, duplicates } = en.sidebar;

/** Two spellings that may be one client, in two tables of one sheet, beside a log. */
function bookWithTwins(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'client-energy-')), 'duplicates.csv');
  const rows = [
    'Invoice no.,Client,Date,Due date,Total,Paid on,,Date,Client,What happened,Minutes,Founded',
    '1,Acme Bakery,2025-01-01,2025-01-15,100.50,2025-01-10,,2025-02-01,Acme Bakery,Complaint,30,no',
    '2,Acme Bakery,2025-02-01,2025-02-15,100.50,2025-02-10',
    '3,Acme Bakkery,2025-03-01,2025-03-15,100.50,2025-03-10',
    '4,Nord,2025-03-01,2025-03-15,100.50,2025-03-10',
    '5,Nord,2025-04-01,2025-04-15,100.50,2025-04-10',
  ];
  writeFileSync(path, rows.join('\n'));
  return path;
}

test('duplicates are offered, merged, remembered, and can be taken apart again', async () => {
  const stage = await openStage('en', bookWithTwins());
  const { sidebar } = stage;
  const names = () => sidebar.locator('.client .name').allTextContents();
  const goOn = async () => {
    await sidebar.getByRole('button', { name: connect.confirm }).click();
    await sidebar.getByRole('switch').waitFor();
  };
  const back = () => sidebar.getByRole('button', { name: overview.columns }).click();
  await stage.openSidebar();
  expect(await sidebar.locator('.card h2').allTextContents()).toEqual([
    'duplicates',
    'duplicates (2)',
    duplicates.title(1),
  ]);
  const summary = (kind: string, rows: number) => `${kind} · ${connect.rows(rows, 0)}`;
  expect(await sidebar.locator('.card > h2 + p').allTextContents()).toEqual([
    summary(connect.kinds.invoices, 5),
    summary(connect.kinds.log, 1),
  ]);
  await stage.picture('duplicates');
  await sidebar.getByLabel(duplicates.one).check();
  expect(await stage.axe()).toEqual([]);
  await goOn();
  expect((await names()).sort()).toEqual(['Acme Bakery', 'Nord']);

  await stage.openSidebar();
  await back();
  await sidebar.getByText(duplicates.merged(1)).click();
  await stage.picture('duplicates-merged');
  await sidebar.getByLabel(duplicates.countsAs('Acme Bakkery', 'Acme Bakery')).uncheck();
  await goOn();
  expect((await names()).sort()).toEqual(['Acme Bakery', 'Acme Bakkery', 'Nord']);

  await stage.openSidebar();
  await back();
  await sidebar.getByLabel(duplicates.two).check();
  await goOn();
  await stage.openSidebar();
  await back();
  expect(await sidebar.getByText(duplicates.title(1)).count()).toBe(0);
  expect(stage.strange).toEqual([]);
  await stage.close();
});
