import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScreenWords } from '../../src/words/screen-words';
import type { Work } from './stage';

/** A small book of invoices in which everybody pays a little later than the one before. */
export function smallBook(name: string, headings = '', cells: (client: string) => string = () => ''): string {
  const path = join(mkdtempSync(join(tmpdir(), 'client-energy-')), `${name}.csv`);
  const rows = ['Anna', 'Bert', 'Cleo', 'Dora'].flatMap((client, place) =>
    [1, 2, 3].map(
      (month) =>
        `${client}${month},${client},2026-0${month}-01,2026-0${month}-15,1000.50,2026-0${month + place}-16${cells(client)}`,
    ),
  );
  writeFileSync(path, [`Invoice no.,Client,Date,Due date,Total,Paid on${headings}`, ...rows].join('\n'));
  return path;
}

/** Says that the columns are right, and waits for the overview. */
export async function confirmColumns({ sidebar }: Work, words: ScreenWords): Promise<void> {
  await sidebar.getByRole('button', { name: words.sidebar.connect.confirm }).click();
  // Before a longer list is shown for the first time, the owner may say what they expect of it.
  const skip = sidebar.getByRole('button', { name: words.sidebar.blindCheck.skip, exact: true });
  const highlight = sidebar.getByRole('switch');
  await skip.or(highlight).waitFor();
  if ((await skip.count()) > 0) await skip.click();
  await highlight.waitFor();
}

/** Draws all rows of the list, which grows as it is looked through. */
export async function drawAllClients({ sidebar }: Work): Promise<void> {
  const more = sidebar.locator('button.more');
  while ((await more.count()) > 0) {
    const before = await sidebar.locator('.client').count();
    // It may come into view, and go, by itself.
    await more.evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
    await sidebar.locator('.client').nth(before).waitFor();
  }
}

/** Decides to part with the client that is shown, waits until it is saved, and goes on to the farewell. */
export async function partAndWrite({ sidebar }: Work, words: ScreenWords): Promise<void> {
  const { decisions, client, saving } = words.sidebar;
  const part = sidebar.getByRole('button', { name: decisions.part, exact: true });
  await part.click();
  await sidebar.locator('.notice', { hasText: saving.undo }).waitFor();
  await sidebar.getByRole('button', { name: client.farewell }).click();
}

/** A row of the Client Energy sheet, as far as the owner fills it. */
export interface SheetEntry {
  joy: unknown;
  decision: unknown;
  note: unknown;
}

/** What is in the Client Energy sheet, by client; nothing where there is no such sheet yet. */
export async function entriesInSheet(stage: Work, words: ScreenWords): Promise<Record<string, SheetEntry>> {
  const [headings = [], ...rows] = await cellsOf(stage, 'Client Energy');
  const at = (role: 'client' | 'joy' | 'decision' | 'note') => headings.indexOf(words.roles[role]);
  return Object.fromEntries(
    rows
      .filter((row) => row[at('client')] !== '')
      .map((row) => [
        row[at('client')],
        { joy: row[at('joy')], decision: row[at('decision')], note: row[at('note')] },
      ]),
  );
}

/** Writes into a client's row of the Client Energy sheet, as somebody else would; days as so many days from today. */
export async function writeEntry(
  { page }: Work,
  client: string,
  cells: Record<string, string | number | { days: number }>,
): Promise<void> {
  const values = Object.entries(cells).map(([heading, cell]) => [
    JSON.stringify(heading),
    typeof cell === 'object' ? `new Date(Date.now() + ${cell.days} * 86400000)` : JSON.stringify(cell),
  ]);
  await page.evaluate(
    (body) => window.workbench.script(body),
    `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Client Energy');
    const [headings, ...rows] = sheet.getDataRange().getValues();
    const row = rows.findIndex(([name]) => name === ${JSON.stringify(client)}) + 2;
    ${values.map(([heading, value]) => `sheet.getRange(row, headings.indexOf(${heading}) + 1).setValue(${value});`).join('\n')}`,
  );
}

/** The lines of the energy log: client, what happened, minutes. */
export async function logLines(stage: Work, words: ScreenWords): Promise<unknown[][]> {
  const [, ...rows] = await cellsOf(stage, words.sidebar.log.sheet);
  return rows.map(([, client, what, minutes]) => [client, what, minutes]).filter(([client]) => client !== '');
}

/** Waits until something is said at the foot of the sidebar. */
export async function saidAtTheFoot({ sidebar }: Work, text: string): Promise<void> {
  await sidebar.locator('.notice p').getByText(text, { exact: true }).waitFor();
}

/** All cells of a sheet, with its headings first. */
export async function cellsOf({ page }: Work, sheet: string): Promise<unknown[][]> {
  return (await page.evaluate(
    (name) =>
      window.workbench.script(
        `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(${JSON.stringify(name)});
        return sheet ? sheet.getDataRange().getValues() : [[]];`,
      ),
    sheet,
  )) as unknown[][];
}
