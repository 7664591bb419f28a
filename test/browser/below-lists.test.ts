import { enScreen as en } from '../../src/words/en/screen';
import { cellsOf, confirmColumns, saidAtTheFoot } from './review-steps';
import { closeBrowser, openStage, type Stage } from './stage';

afterAll(closeBrowser);

const { decisions, log, nav, overview, progress, saving } = en.sidebar;

/** The number of the row whose cell in a column, from 0, holds a text. */
async function rowWith(stage: Stage, sheet: string, column: number, text: string): Promise<number> {
  return (await cellsOf(stage, sheet)).findIndex((row) => row[column] === text) + 1;
}

/** Writes a row below the last one of a sheet. */
function append(stage: Stage, sheet: string, cells: unknown[]): Promise<unknown> {
  return stage.page.evaluate(
    ([name, row]) =>
      window.workbench.script(
        `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${name}');
        const rows = sheet.getDataRange().getValues();
        const last = rows.reduce((found, row, index) => (row.slice(0, 5).some((cell) => cell !== '') ? index + 1 : found), 0);
        sheet.getRange(last + 1, 1, 1, ${JSON.parse(row).length}).setValues([${row}]);`,
      ),
    [sheet, JSON.stringify(cells)] as const,
  );
}

test('nothing that the owner has below our lists is written over, and none is taken for a client’s own', async () => {
  const stage = await openStage('en');
  const { sidebar } = stage;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  await append(stage, log.sheet, ['Total', '', '', 'all minutes']);
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await button(progress.start).click();
  const first = (await sidebar.locator('h1').textContent()) as string;

  const before = await cellsOf(stage, log.sheet);
  await button(log.events['unfounded-complaint']).click();
  await saidAtTheFoot(stage, saving.saved(log.events['unfounded-complaint'], first));
  const total = await rowWith(stage, log.sheet, 0, 'Total');
  expect((await cellsOf(stage, log.sheet))[total - 1][3]).toBe('all minutes');
  expect(total).toBe((before.findIndex(([cell]) => cell === 'Total') as number) + 2);
  expect(await rowWith(stage, log.sheet, 1, first)).toBeGreaterThan(0);

  await button(decisions.part).click();
  await saidAtTheFoot(stage, saving.saved(`${en.roles.decision}: ${decisions.part}`, first));
  // One client has gone from the sheet, whose entry is still there; below all, the owner sums up.
  const gone = await rowWith(stage, 'Client Energy', 0, first);
  await stage.type(`Client Energy!A${gone}`, '');
  await append(stage, 'Client Energy', ['Average', 'of joy']);
  await button(nav.overview).click();
  await button(overview.again).click();
  await sidebar.locator('.client', { hasText: first }).waitFor();
  await sidebar.locator('.client', { hasNotText: first }).first().click();
  const second = (await sidebar.locator('h1').textContent()) as string;
  await button(decisions.keep).click();
  await saidAtTheFoot(stage, saving.saved(`${en.roles.decision}: ${decisions.keep}`, second));
  const rows = await cellsOf(stage, 'Client Energy');
  const average = rows.findIndex(([name]) => name === 'Average');
  expect(rows.slice(average, average + 2).map((cells) => cells.slice(0, 3))).toEqual([
    ['Average', 'of joy', ''],
    [first, '', ''],
  ]);
  expect(rows[gone - 1].slice(0, 3)).toEqual(['', '', decisions.part]);
  expect(stage.strange).toEqual([]);
  await stage.close();
});
