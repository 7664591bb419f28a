import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { deScreen as de } from '../../src/words/de/screen';
import { enScreen as en } from '../../src/words/en/screen';
import type { ScreenWords } from '../../src/words/screen-words';
import { confirmColumns } from './review-steps';
import { openStage } from './stage';

/** What goes into a book, sheet by sheet. */
async function bookOf(name: string, sheets: Record<string, (string | number)[][]>): Promise<string> {
  const file = new exceljs.Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) file.addWorksheet(sheet).addRows(rows);
  const path = join(mkdtempSync(join(tmpdir(), 'client-energy-')), `${name}.xlsx`);
  writeFileSync(path, new Uint8Array(await file.xlsx.writeBuffer()));
  return path;
}

const INVOICES = [
  ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'],
  ...['Anna', 'Bert', 'Cleo'].flatMap((client) =>
    [1, 2, 3].map((month) => [
      `${client}${month}`,
      client,
      `2026-0${month}-01`,
      `2026-0${month}-15`,
      100.5,
      `2026-0${month}-20`,
    ]),
  ),
];
/** Income that looks like a bank's list to anybody but its owner. */
const INCOME = [
  ['Date', 'Customer', 'Transaction', 'IBAN', 'Amount'],
  ['2026-01-03', 'Dora', 'Transfer', 'XK05 1', 119],
  ['2026-02-03', 'Dora', 'Transfer', 'XK05 1', 80],
];
const AGEING = [
  ['Client', 'Not due', '1-30 days', '31-60 days', '> 60 days', 'Total'],
  ['Anna', 100, 0, 0, 50, 150],
  ['Bert', 0, 30, 0, 0, 30],
];

test.each([
  ['de', de],
  ['en', en],
] as const)(
  'what is left out says why, and is read as its owner says, there and back (%s)',
  async (language, words: ScreenWords) => {
    const book = await bookOf('lists', { Work: INVOICES, Income: INCOME, Ageing: AGEING });
    const stage = await openStage(language, book);
    const { sidebar, page } = stage;
    const { connect, overview } = words.sidebar;
    const heading = (text: string) => sidebar.getByRole('heading', { name: text, exact: true });
    const leftOut = sidebar.locator('.left-out');
    const income = leftOut.locator('details', { hasText: 'Income' });
    await stage.openSidebar();
    await heading(connect.title(9, 3)).waitFor();
    await sidebar.getByText(connect.rows(9, 0)).waitFor();
    await heading(connect.leftOut(2)).waitFor();
    await income.getByText(connect.kinds.payments).first().waitFor();
    await leftOut.getByText(connect.reasons['ageing-summary']).waitFor();
    // By keyboard: unfold it, read why, choose another kind, and say so.
    await income.locator('summary').focus();
    await page.keyboard.press('Enter');
    await income.getByText(words.leftOut.payments).waitFor();
    expect(await stage.axe()).toEqual([]);
    const kind = income.getByLabel(connect.kind, { exact: true });
    const readSo = income.getByRole('button', { name: connect.readSo, exact: true });
    expect(await readSo.count()).toBe(0);
    await kind.selectOption({ label: connect.kinds.invoices });
    await kind.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    // What it is now is told from the beginning, and nothing is confirmed yet.
    await heading(connect.title(11, 4)).waitFor();
    expect(await sidebar.locator('h1:focus').count()).toBe(1);
    await heading(connect.leftOut(1)).waitFor();
    expect(await sidebar.getByRole('switch').count()).toBe(0);
    await stage.picture(`kinds-${language}`);
    await confirmColumns(stage, words);
    await sidebar.locator('.client', { hasText: 'Dora' }).waitFor();

    // The same way back.
    await sidebar.getByRole('button', { name: overview.columns }).click();
    const card = sidebar.locator('.card', { hasText: 'Income' });
    await card.locator('summary', { hasText: connect.correct }).click();
    await card.getByLabel(connect.kind, { exact: true }).selectOption({ label: connect.findKind });
    await card.getByRole('button', { name: connect.readSo, exact: true }).click();
    await heading(connect.title(9, 3)).waitFor();
    await income.getByText(connect.kinds.payments).first().waitFor();
    expect(stage.strange).toEqual([]);
    await stage.close();
  },
);

test('a book in which nothing is recognised is read once its owner says what it is', async () => {
  const stage = await openStage('en', await bookOf('income', { Income: INCOME }));
  const { sidebar } = stage;
  const { connect } = en.sidebar;
  await stage.openSidebar();
  await sidebar.getByRole('heading', { name: connect.nothing, exact: true }).waitFor();
  await sidebar.getByLabel(connect.kind, { exact: true }).selectOption({ label: connect.kinds.invoices });
  await sidebar.getByRole('button', { name: connect.readSo, exact: true }).click();
  await sidebar.getByRole('heading', { name: connect.title(2, 1), exact: true }).waitFor();
  await confirmColumns(stage, en);
  expect(stage.strange).toEqual([]);
  await stage.close();
});
