import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { enScreen as en } from '../../src/words/en/screen';
import { cellsOf, confirmColumns, entriesInSheet, logLines } from './review-steps';
import { closeBrowser, openStage } from './stage';

afterAll(closeBrowser);

/** Names that look like something else than a name. */
const NAMES = [
  '<img src=x onerror="document.title=\'hacked\'">',
  '=HYPERLINK("http://evil.example")',
  '+49 30 123',
  'مقهى الصباح',
  '🍀🍀🍀',
  'x'.repeat(2_000),
  "'quoted'",
  'TRUE',
  '1/2',
];

async function book(): Promise<string> {
  const file = new exceljs.Workbook();
  const sheet = file.addWorksheet('Invoices');
  sheet.addRow(['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on']);
  NAMES.forEach((name, index) => {
    for (const month of [1, 2, 3])
      sheet.addRow([
        `${index}-${month}`,
        name,
        `2025-0${month}-01`,
        `2025-0${month}-15`,
        10.5,
        `2025-0${month}-20`,
      ]);
  });
  const path = join(mkdtempSync(join(tmpdir(), 'client-energy-')), 'names.xlsx');
  writeFileSync(path, new Uint8Array(await file.xlsx.writeBuffer()));
  return path;
}

test('names that look like code or figures stay text in sidebar, sheet and log, and are found again', async () => {
  const stage = await openStage('en', await book());
  const { page, sidebar } = stage;
  const { log, decisions, saving, nav } = en.sidebar;
  await stage.openSidebar();
  await confirmColumns(stage, en);
  const shown = await sidebar.locator('.client .name').allTextContents();
  expect([...shown].sort()).toEqual([...NAMES].sort());
  for (const [index] of NAMES.entries()) {
    await sidebar.locator('.client').nth(index).click();
    await sidebar.locator('.note-text').waitFor();
    await page.keyboard.press('3');
    await sidebar.locator('.notice.done', { hasText: `${en.roles.joy}: 3` }).waitFor();
    await sidebar.locator('.note-text').fill(shown[index]);
    await sidebar.locator('h1').click();
    await sidebar.locator('.notice.done', { hasText: `${en.roles.note}: ` }).waitFor();
    await sidebar.getByRole('button', { name: log.events['unfounded-complaint'] }).click();
    await sidebar.locator('.notice.done', { hasText: log.events['unfounded-complaint'] }).waitFor();
    await page.keyboard.press('k');
    await sidebar.locator('.notice.done', { hasText: decisions.keep }).waitFor();
    await sidebar.getByRole('button', { name: nav.overview }).click();
  }
  const wanted = Object.fromEntries(
    NAMES.map((name) => [name, { joy: 3, decision: decisions.keep, note: name }]),
  );
  expect(await entriesInSheet(stage, en)).toEqual(wanted);
  expect((await logLines(stage, en)).map(([client]) => client).sort()).toEqual([...NAMES].sort());
  const formulas = await page.evaluate(() => [
    window.workbench.formulas('Client Energy!A1:K12'),
    window.workbench.formulas('Energy log!A1:E12'),
  ]);
  expect(formulas.flat(2).filter(Boolean)).toEqual([]);
  const rows = (await cellsOf(stage, 'Client Energy')).filter(([name]) => name !== '');
  expect(rows).toHaveLength(NAMES.length + 1);

  await page.evaluate(() => window.workbench.reopen());
  await stage.openSidebar();
  await sidebar.getByText(en.sidebar.progress.decided(NAMES.length, NAMES.length)).waitFor();
  for (const [index] of NAMES.entries()) {
    const row = sidebar.locator('.client').nth(index);
    const name = await row.locator('.name').textContent();
    await row.click();
    expect(await sidebar.locator('h1').textContent()).toBe(name);
    expect(await sidebar.locator('.note-text').inputValue()).toBe(name);
    await sidebar.getByRole('button', { name: nav.overview }).click();
  }
  // What was read back is what was written: another note is no conflict.
  await sidebar.locator('.client').first().click();
  await sidebar.locator('.note-text').fill('=2+2');
  await sidebar.locator('h1').click();
  await sidebar.locator('.notice.done', { hasText: saving.undo }).waitFor();
  expect(await page.title()).not.toBe('hacked');
  expect(await sidebar.locator('body').evaluate(() => document.title)).not.toBe('hacked');
  expect(stage.strange).toEqual([]);
  await stage.close();
});
