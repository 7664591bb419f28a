import { deScreen as de } from '../../src/words/de/screen';
import { cellsOf, confirmColumns, entriesInSheet, saidAtTheFoot } from './review-steps';
import { closeBrowser, openStage, type Stage } from './stage';

afterAll(closeBrowser);

const PART = '#f8d7cf';
const TALK = '#fcefc2';
const { decisions, saving } = de.sidebar;

const script = ({ page }: Stage, body: string): Promise<unknown> =>
  page.evaluate((text) => window.workbench.script(text), body);

/** All that highlights must leave alone: cells with their fills, notes, rules, filters and sizes of the owner's sheets. */
async function look({ page }: Stage): Promise<unknown> {
  return page.evaluate(() => {
    const { sheets, resources } = window.workbench.snapshot() as {
      sheets: Record<string, { name: string }>;
      resources: { name: string; data: string }[];
    };
    const own = Object.entries(sheets).filter(([, { name }]) => name !== 'Client Energy');
    return {
      sheets: own.map(([, sheet]) => sheet),
      rules: own.map(([, { name }]) => window.workbench.rules(name)),
      filters: resources.filter(({ name }) => /FILTER/.test(name)).map(({ data }) => data),
    };
  });
}

/** Switches the highlights, and waits until they are on or off. */
async function lamp({ sidebar }: Stage, on: boolean): Promise<void> {
  await sidebar.getByRole('switch').click();
  await sidebar.locator(`[aria-checked="${on}"]`).waitFor();
}

/** Waits until a client's first row has a colour; the engine colours cell by cell. */
async function colored(stage: Stage, client: string, color: string): Promise<void> {
  await stage.page.waitForFunction(
    ([name, wanted]) => {
      const names = window.workbench.read('Rechnungen!B1:B60') as unknown[][];
      const row = names.findIndex(([cell]) => cell === name) + 1;
      return row > 0 && window.workbench.shownBackground(`Rechnungen!A${row}`) === wanted;
    },
    [client, color],
    { polling: 300 },
  );
}

async function decide(stage: Stage, client: string, decision: keyof typeof decisions): Promise<void> {
  const { sidebar } = stage;
  await sidebar.getByRole('button', { name: de.sidebar.nav.overview }).click();
  await sidebar.locator('.client', { hasText: client }).click();
  await sidebar.getByRole('button', { name: decisions[decision], exact: true }).click();
  await saidAtTheFoot(stage, saving.saved(`${de.roles.decision}: ${decisions[decision]}`, client));
}

test('highlights follow decisions and their rows, and go without a trace; entries stay with their clients', async () => {
  const stage = await openStage('de');
  const { page, sidebar } = stage;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  await stage.openSidebar();
  await confirmColumns(stage, de);
  const before = await look(stage);
  await lamp(stage, true);
  await colored(stage, 'Eiscafé Polarstern', PART);
  await lamp(stage, false);
  expect(await look(stage)).toEqual(before);

  // The same with a filter of the owner's own.
  const filter = (text?: string) =>
    page.evaluate((wanted) => window.workbench.filter('Rechnungen!B3:L60', wanted), text);
  await filter('Eiscafé Polarstern');
  const filtered = await look(stage);
  expect(filtered).not.toEqual(before);
  await lamp(stage, true);
  await colored(stage, 'Eiscafé Polarstern', PART);
  await lamp(stage, false);
  expect(await look(stage)).toEqual(filtered);
  await filter();
  await lamp(stage, true);

  // Live with a decision in the sidebar, and with one that is typed into the sheet.
  const calm = await page.evaluate(() => window.workbench.shownBackground('Rechnungen!A4'));
  await decide(stage, 'Café Morgenrot', 'part');
  await colored(stage, 'Café Morgenrot', PART);
  const names = (await cellsOf(stage, 'Client Energy')).map(([name]) => name);
  const rowOf = (name: string) => names.indexOf(name) + 1;
  await stage.type(`Client Energy!C${rowOf('Café Morgenrot')}`, decisions.talk);
  await colored(stage, 'Café Morgenrot', TALK);
  await stage.type(`Client Energy!C${rowOf('Café Morgenrot')}`, decisions.keep);
  await colored(stage, 'Café Morgenrot', calm);
  await decide(stage, 'Hotel Seeblick GmbH', 'talk');
  await colored(stage, 'Hotel Seeblick GmbH', TALK);

  // Rows are turned round as by sorting, a row comes in above, and the file is opened again.
  const turned = (sheet: string, from: number, rows: number, columns: number) =>
    script(
      stage,
      `const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${sheet}').getRange(${from}, 1, ${rows}, ${columns});
      range.setValues(range.getValues().reverse());`,
    );
  await turned('Rechnungen', 4, 40, 12);
  await script(
    stage,
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Rechnungen').insertRowsAfter(3, 1);`,
  );
  const entries = await entriesInSheet(stage, de);
  await turned('Client Energy', 2, 25, 11);
  expect(await entriesInSheet(stage, de)).toEqual(entries);
  await colored(stage, 'Hotel Seeblick GmbH', TALK);
  await colored(stage, 'Eiscafé Polarstern', PART);
  const rules = () => page.evaluate(() => window.workbench.rules('Rechnungen'));
  const painted = await rules();
  const owners = painted.filter((rule) => !JSON.stringify(rule).includes('client-energy'));
  await page.evaluate(() => window.workbench.reopen());
  expect(await rules()).toEqual(painted);
  await colored(stage, 'Hotel Seeblick GmbH', TALK);
  await colored(stage, 'Eiscafé Polarstern', PART);
  await stage.openSidebar();
  expect(await sidebar.locator('[aria-checked="true"]').count()).toBe(1);

  // One client is new, and one has gone; nobody else's entry moves.
  await stage.type('Rechnungen!B4', 'Ganz Neu OHG');
  for (const [column, text] of [
    ['A', '2099-1'],
    ['C', '01.02.2026'],
    ['F', 119],
  ] as const)
    await stage.type(`Rechnungen!${column}4`, text);
  await script(
    stage,
    `const sheet = SpreadsheetApp.getActiveSpreadsheet();
    for (const [name, column] of [['Rechnungen', 2], ['Kunden', 1], ['Energie-Notizen', 2]]) {
      const range = sheet.getSheetByName(name).getRange(1, column, sheet.getSheetByName(name).getLastRow(), 1);
      range.setValues(range.getValues().map(([cell]) => [cell === 'Café Morgenrot' ? 'Hofladen Birkenfeld' : cell]));
    }`,
  );
  await button(de.sidebar.overview.again).click();
  await sidebar.locator('.client', { hasText: 'Ganz Neu OHG' }).waitFor();
  expect(await sidebar.locator('.client', { hasText: 'Café Morgenrot' }).count()).toBe(0);
  await decide(stage, 'Ganz Neu OHG', 'later');
  expect(await entriesInSheet(stage, de)).toEqual({
    ...entries,
    'Ganz Neu OHG': { joy: '', decision: decisions.later, note: '' },
  });
  await button(de.sidebar.nav.overview).click();
  await sidebar.locator('.client', { hasText: 'Hotel Seeblick GmbH' }).click();
  expect(await button(decisions.talk).getAttribute('aria-pressed')).toBe('true');
  await button(de.sidebar.nav.overview).click();
  await lamp(stage, false);
  expect(await rules()).toEqual(owners);
  expect(stage.strange).toEqual([]);
  await stage.close();
});
