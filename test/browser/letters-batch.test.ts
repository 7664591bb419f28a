import { enScreen as en } from '../../src/words/screen/en';
import { closeDialog, decideFor, dialogOf, draftsOf, openLetters } from './letter-steps';
import { confirmColumns } from './review-steps';
import { closeBrowser, openStage, type Stage } from './stage';

jest.setTimeout(1_200_000);
afterAll(closeBrowser);

const text = en.sidebar.letters.dialog;
const SIX = [
  'Morning Glow Café',
  'Weir Street Books',
  'Parkside Dental',
  'Chainring Cycles',
  'Blue Heron Gallery',
  'Bergamot Tea House',
];

/** A book in which it is decided to part with some clients, with the dialog open and the sender entered. */
async function atTheDesk(names: string[], file?: string): Promise<Stage> {
  const stage = await openStage('en', file);
  await decideFor(stage, en, Object.fromEntries(names.map((name) => [name, 'part'])));
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await openLetters(stage, en);
  const sender = dialogOf(stage).getByLabel(text.senderName);
  await sender.fill('Jonas Lindner');
  // What was entered is remembered before anything is made to fail.
  await sender.blur();
  await stage.page.waitForFunction(() => window.workbench.trips().saveLetterFacts === 1);
  return stage;
}

const createAll = (stage: Stage, count: number) =>
  dialogOf(stage).getByRole('button', { name: text.createAll(count), exact: true });

/** Waits until no letter is being drafted. */
const atRest = (stage: Stage) =>
  dialogOf(stage).getByRole('button', { name: text.cancel, exact: true }).waitFor({ state: 'detached' });

/** What the Client Energy sheet holds of each client: the draft's address and the last day. */
async function kept(stage: Stage, count: number): Promise<Record<string, [string, unknown]>> {
  const rows = (await stage.read(`Client Energy!A2:I${count + 1}`)) as unknown[][];
  return Object.fromEntries(rows.map((row) => [row[0], [String(row[7]), row[8]]]));
}

/** That every client has exactly one document, all in one folder, and its address and last day in the sheet. */
async function expectOneEach(stage: Stage, names: string[]): Promise<void> {
  const drafts = await draftsOf(stage);
  expect(drafts.map(({ name }) => name).sort()).toEqual(names.map((name) => `Farewell: ${name}`).sort());
  const folders = (await stage.page.evaluate(() => window.workbench.folders())).filter((one) => !one.trashed);
  expect(folders).toHaveLength(1);
  expect(new Set(drafts.flatMap(({ parents }) => parents))).toEqual(new Set([folders[0].id]));
  const entries = await kept(stage, names.length);
  for (const { name, webViewLink } of drafts) {
    expect(entries[name.replace('Farewell: ', '')]).toEqual([webViewLink, expect.any(Number)]);
  }
}

/** Empties the Drive and the sheet of drafts, and opens the dialog anew. */
async function startOver(stage: Stage): Promise<void> {
  await closeDialog(stage);
  await stage.page.evaluate((rows) => {
    for (const { id, trashed } of window.workbench.folders()) if (!trashed) window.workbench.bin(id);
    window.workbench.script(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Client Energy').getRange(2, 8, ${rows}, 2).clearContent();`,
    );
  }, SIX.length);
  await openLetters(stage, en);
}

test('a batch that is cut off after any call to Google makes one draft each, and leaves those alone that were edited', async () => {
  const stage = await atTheDesk(SIX);
  const { page } = stage;
  let edited = 0;
  let calls = 0;
  for (let isWhole = false; !isWhole; calls += 1) {
    await page.evaluate((after) => window.workbench.killAfter(after), calls);
    await createAll(stage, 6).click();
    await dialogOf(stage).locator('.batch-state [role=alert]').waitFor();
    // Those whom the cut left with a document are edited by the owner, whether the sheet knows of it or not.
    const before = await draftsOf(stage);
    for (const { id } of before) {
      await page.evaluate((one) => window.workbench.editDraft(one, '<p>by the owner</p>'), id);
    }
    edited += before.length;
    isWhole = (await dialogOf(stage).locator('.letter-list').getByText(text.saved).count()) > 0;
    await dialogOf(stage)
      .getByRole('button', { name: /^Create all/ })
      .click();
    await atRest(stage);
    await expectOneEach(stage, SIX);
    const after = await draftsOf(stage);
    for (const { id } of before) expect(after.find((one) => one.id === id)?.html).toBe('<p>by the owner</p>');
    if (!isWhole) await startOver(stage);
  }
  expect(edited).toBeGreaterThan(1);
  console.info(`cut off after each of ${calls} calls to Google`);
  expect(stage.strange).toEqual([]);
  await stage.close();
});
