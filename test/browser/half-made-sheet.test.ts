import { enScreen as en } from '../../src/words/en/screen';
import { confirmColumns, entriesInSheet } from './review-steps';
import { closeBrowser, openStage } from './stage';

afterAll(closeBrowser);

const { decisions, progress, retry, saving } = en.sidebar;

test.each([15, 40, 75])(
  'the Client Energy sheet is made whole where its making was cut short after %i calls',
  async (calls) => {
    const stage = await openStage('en');
    const { sidebar, page } = stage;
    await stage.openSidebar();
    await confirmColumns(stage, en);
    await sidebar.getByRole('button', { name: progress.start }).click();
    const name = (await sidebar.locator('h1').textContent()) as string;
    await page.evaluate((after) => window.workbench.killAfter(after), calls);
    await sidebar.getByRole('button', { name: decisions.part, exact: true }).click();
    await sidebar.locator('.notice').getByRole('button', { name: retry }).click();
    await sidebar.locator('.notice', { hasText: saving.undo }).waitFor();
    const sheets = (await page.evaluate(() =>
      window.workbench.script(
        `return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => sheet.getName());`,
      ),
    )) as string[];
    expect(sheets.filter((sheet) => sheet.startsWith('Client Energy'))).toEqual(['Client Energy']);
    const entries = await entriesInSheet(stage, en);
    expect(Object.keys(entries)).toHaveLength(25);
    expect(entries[name].decision).toBe(decisions.part);
    const formulas = await page.evaluate(() => window.workbench.formulas('Client Energy!L1:T1'));
    expect(formulas[0].filter((formula) => formula !== '')).toHaveLength(9);
    expect(stage.strange).toEqual([]);
    await stage.close();
  },
);
