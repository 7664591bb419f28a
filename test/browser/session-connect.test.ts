import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enScreen as en } from '../../src/words/en/screen';
import { confirmColumns } from './review-steps';
import { openStage } from './stage';

/** Invoices with a date that nobody can read, and a column that only its owner knows to be the discount. */
function bookWithGaps(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'client-energy-')), 'gaps.csv');
  const rows = [
    'Invoice no.,Client,Date,Due date,Total,Paid on,Special',
    ...['South', 'East', 'West'].flatMap((client) =>
      [1, 2, 3].map((month) => `${client}${month},${client},2026-0${month}-01,2026-0${month}-15,100.50,,0%`),
    ),
    '7,Nord,sometime in May,2026-06-15,100.50,2026-06-10,20%',
    '8,Nord,2026-05-02,2026-05-15,100.50,2026-05-10,20%',
    '9,Nord,2026-06-02,2026-06-15,100.50,2026-06-10,20%',
  ];
  writeFileSync(path, rows.join('\n'));
  return path;
}

test('what cannot be read leads to its cell, and a column that was not found is assigned', async () => {
  const stage = await openStage('en', bookWithGaps());
  const { page, sidebar } = stage;
  const { connect, overview, back } = en.sidebar;
  await stage.openSidebar();
  await sidebar.getByText(connect.problems(1), { exact: true }).click();
  await sidebar.getByText('sometime in May').waitFor();
  expect(await stage.axe()).toEqual([]);
  await sidebar.getByRole('button', { name: connect.show }).click();
  await page.waitForFunction(() => window.workbench.selected() === 'gaps!C11');

  await confirmColumns(stage, en);
  const priceLine = () =>
    sidebar.locator('.drains li', { hasText: en.sidebar.progress.drain.locust }).count();
  expect(await priceLine()).toBe(0);
  await sidebar.getByRole('button', { name: overview.columns }).click();
  await sidebar.getByText(connect.correct).click();
  const discount = sidebar.getByLabel(en.roles.discount, { exact: true });
  expect(await discount.locator('option:checked').textContent()).toContain(connect.none);
  await discount.selectOption({ label: 'G Special' });

  // Going back changes nothing.
  await sidebar.getByRole('button', { name: back }).click();
  await sidebar.getByRole('switch').waitFor();
  expect(await priceLine()).toBe(0);
  await sidebar.getByRole('button', { name: overview.columns }).click();
  await sidebar.getByText(connect.correct).click();
  expect(await discount.locator('option:checked').textContent()).toContain(connect.none);
  await discount.selectOption({ label: 'G Special' });
  await confirmColumns(stage, en);
  expect(await priceLine()).toBe(1);
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('the two questions are what the figures rest on', async () => {
  const stage = await openStage('en');
  const { sidebar } = stage;
  const { connect, overview, whale } = en.sidebar;
  const figure = async (line: string): Promise<number> => {
    const text = (await sidebar
      .locator('.drains li', { hasText: line })
      .locator('.money')
      .textContent()) as string;
    return Number(text.replace('−', '-').replace(/[^\d-]/g, ''));
  };
  const figures = async () => ({
    margin: await figure(en.lines.margin),
    complaints: await figure(en.sidebar.progress.drain.complainer),
  });
  await stage.openSidebar();
  const margin = sidebar.getByLabel(connect.margin);
  const hour = sidebar.getByLabel(connect.hour('GBP'));
  expect([await margin.inputValue(), await hour.inputValue()]).toEqual(['30', '60']);
  // A role can be given another column, which is remembered and wins.
  await sidebar.getByText(connect.correct, { exact: true }).first().click();
  const amount = sidebar.getByLabel(en.roles.amount, { exact: true });
  expect(await amount.locator('option:checked').textContent()).toBe('F Total');
  await amount.selectOption({ label: 'E Net' });
  await confirmColumns(stage, en);
  const before = await figures();
  await sidebar.getByText(whale.title).waitFor();

  await stage.openSidebar();
  await sidebar.getByRole('button', { name: overview.columns }).click();
  expect(await amount.locator('option:checked').textContent()).toBe('E Net');
  await margin.fill('60');
  await hour.fill('0');
  await confirmColumns(stage, en);
  const after = await figures();
  // Twice the margin; of complaints only what is money is left.
  expect(Math.abs(after.margin - 2 * before.margin)).toBeLessThanOrEqual(1);
  expect(after.complaints).toBeGreaterThan(before.complaints);
  // A figure that cannot be is not sent.
  await sidebar.getByRole('button', { name: overview.columns }).click();
  await margin.fill('130');
  await sidebar.getByRole('button', { name: connect.confirm }).click();
  expect(await margin.evaluate((field) => (field as HTMLInputElement).validity.rangeOverflow)).toBe(true);
  expect(await margin.count()).toBe(1);
  expect(stage.strange).toEqual([]);
  await stage.close();
});
