import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enScreen as en } from '../../src/words/en/screen';
import { confirmColumns } from './review-steps';
import { openStage } from './stage';

/** Amounts of which nothing says whether tax is in them, a client in francs, and a tenth of two invoices that stays open. */
function bookWithQuestions(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'client-energy-')), 'questions.csv');
  const rows = [
    'Invoice no.,Client,Date,Due date,Total,Paid amount,Paid on,Currency',
    ...['01', '02', '03'].flatMap((month) => [
      `a${month},Anna,2026-${month}-01,2026-${month}-15,1190,1190,2026-${month}-20,EUR`,
      `b${month},Bert,2026-${month}-01,2026-${month}-15,1000,900,2026-${month}-14,EUR`,
      `c${month},Cleo,2026-${month}-01,2026-${month}-15,500,500,2026-${month}-28,CHF`,
    ]),
  ];
  writeFileSync(path, rows.join('\n'));
  return path;
}

test('what only the owner knows is asked once, and remembered', async () => {
  const stage = await openStage('en', bookWithQuestions());
  const { sidebar } = stage;
  const { connect, retentions, overview, back } = en.sidebar;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  const energyOf = (name: string) =>
    sidebar.locator('.client', { hasText: name }).locator('.energy').textContent();
  await stage.openSidebar();
  await sidebar.getByText(retentions.title, { exact: true }).waitFor();
  await sidebar.getByText(connect.taxUnknown, { exact: true }).waitFor();
  expect(await stage.axe()).toEqual([]);
  await sidebar.getByText(connect.questions).scrollIntoViewIfNeeded();
  await stage.picture('questions-1-connect');

  // None of them holds anybody up.
  await confirmColumns(stage, en);
  await sidebar.getByText(overview.openQuestions(3)).waitFor();
  await sidebar.getByText(overview.taxUnknown, { exact: true }).waitFor();
  const unrated = await energyOf('Cleo');
  await stage.picture('questions-2-overview');
  await button(overview.answer).click();
  await sidebar.getByLabel(connect.tax).fill('19');
  await sidebar.getByLabel(connect.rate('CHF', 'EUR')).fill('0.92');
  await sidebar.getByLabel(retentions.no, { exact: true }).check();
  await confirmColumns(stage, en);
  expect(await sidebar.getByText(overview.answer, { exact: true }).count()).toBe(0);
  expect(await energyOf('Cleo')).not.toBe(unrated);

  await button(overview.columns).click();
  expect(await sidebar.getByLabel(connect.tax).inputValue()).toBe('19');
  expect(await sidebar.getByLabel(connect.rate('CHF', 'EUR')).inputValue()).toBe('0.92');
  expect(await sidebar.getByLabel(retentions.no, { exact: true }).isChecked()).toBe(true);
  await sidebar.getByRole('button', { name: back }).click();

  // Late, and that is fine: the mark is saved, counted, and can be taken back.
  await sidebar.locator('.client', { hasText: 'Anna' }).click();
  const fine = sidebar.getByLabel(en.roles.late_is_fine);
  await fine.check();
  await button(en.sidebar.saving.undo).click();
  await stage.settled();
  expect(await fine.isChecked()).toBe(false);
  expect(await stage.axe()).toEqual([]);
  await stage.picture('questions-3-client');
  expect(stage.strange).toEqual([]);
  await stage.close();
});
