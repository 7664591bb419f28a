import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enScreen as en } from '../../src/words/en/screen';
import { closeDialog, DIALOG, decideFor, dialogOf, draftsOf, openLetters } from './letter-steps';
import { confirmColumns } from './review-steps';
import { closeBrowser, openStage, type Stage } from './stage';

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

test('where Google allows no more today it says how many are there, and goes on; so does one that was stopped', async () => {
  const stage = await atTheDesk(SIX);
  const { page } = stage;
  await page.evaluate(() => window.workbench.limitDocuments(2));
  await createAll(stage, 6).click();
  await dialogOf(stage).getByText(text.tomorrow(2, 6)).waitFor();
  expect(await draftsOf(stage)).toHaveLength(2);
  expect(await stage.axe(DIALOG)).toEqual([]);
  await stage.picture('letters-quota');
  await page.evaluate(() => window.workbench.limitDocuments(Number.POSITIVE_INFINITY));
  await createAll(stage, 4).click();
  await atRest(stage);
  await expectOneEach(stage, SIX);

  await startOver(stage);
  await page.evaluate(() => window.workbench.hold('calls'));
  await createAll(stage, 6).click();
  expect(await stage.axe(DIALOG)).toEqual([]);
  await dialogOf(stage).getByRole('button', { name: text.cancel, exact: true }).click();
  await page.evaluate(() => window.workbench.release());
  await atRest(stage);
  const done = (await draftsOf(stage)).length;
  expect(done).toBeLessThan(5);
  await dialogOf(stage).getByText(text.cancelled(done, 6)).waitFor();
  await createAll(stage, 6 - done).click();
  await atRest(stage);
  await expectOneEach(stage, SIX);
  await stage.close();
});

test('what was thrown away is made anew, what was only renamed or is not found yet is not', async () => {
  const names = SIX.slice(0, 2);
  const stage = await atTheDesk(names);
  const { page } = stage;
  const dialog = dialogOf(stage);
  await createAll(stage, 2).click();
  await atRest(stage);
  const shown = await dialog.locator('.letter-list [aria-current=true] span').first().textContent();
  const draft = async () => (await draftsOf(stage)).find(({ name }) => name === `Farewell: ${shown}`);
  const create = dialog.getByRole('button', { name: text.create, exact: true });
  const before = await draft();
  const script = (body: string) => page.evaluate((one) => window.workbench.script(one), body);

  // A search that does not see yet what was made: without what it is searched by, it is not found.
  await script(`Drive.Files.update({ appProperties: { kind: null } }, '${before?.id}')`);
  await create.click();
  await dialog.getByText(text.existed).waitFor();
  await expectOneEach(stage, names);

  const [folder] = await page.evaluate(() => window.workbench.folders());
  await script(`Drive.Files.update({ name: 'My letters' }, '${folder.id}')`);
  await page.evaluate((id) => window.workbench.bin(id), before?.id ?? '');
  await create.click();
  await dialog.getByText(text.created).waitFor();
  expect((await draft())?.id).not.toBe(before?.id);
  await expectOneEach(stage, names);

  await page.evaluate((id) => window.workbench.bin(id), folder.id);
  expect(await draftsOf(stage)).toEqual([]);
  for (const name of names) {
    await dialog.locator('.letter-list').getByRole('button', { name }).click();
    await create.click();
    await dialog.getByText(text.created).waitFor();
  }
  await expectOneEach(stage, names);
  await stage.close();
});

/** A book of 100 clients with three invoices each. */
function bookOfHundred(names: string[]): string {
  const rows = names.flatMap((name, index) =>
    [1, 2, 3].map(
      (month) => `${index}-${month},${name},2026-0${month}-01,2026-0${month}-15,100.50,2026-0${month}-20`,
    ),
  );
  const path = join(mkdtempSync(join(tmpdir(), 'client-energy-')), 'hundred.csv');
  writeFileSync(path, ['Invoice no.,Client,Date,Due date,Total,Paid on', ...rows].join('\n'));
  return path;
}

test('a hundred letters come one after the other, each with as many calls to Google as the next', async () => {
  const names = Array.from({ length: 100 }, (_, index) => `Client number ${index + 1}`);
  const stage = await atTheDesk(names, bookOfHundred(names));
  const dialog = dialogOf(stage);
  const callsOf = async (work: () => Promise<void>): Promise<number> => {
    await stage.page.evaluate(() => window.workbench.resetCalls());
    await work();
    const calls = await stage.page.evaluate(() => window.workbench.calls());
    // What Utilities do stays in the script.
    return Object.entries(calls)
      .filter(([name]) => !name.startsWith('Utilities.'))
      .reduce((sum, [, count]) => sum + count, 0);
  };
  const one = async (index: number): Promise<void> => {
    await dialog.locator('.letter-list li button').nth(index).click();
    await dialog.getByRole('button', { name: text.create, exact: true }).click();
    await dialog.getByText(text.created).waitFor();
  };
  const first = await callsOf(() => one(0));
  const second = await callsOf(() => one(1));
  const rest = await callsOf(async () => {
    await createAll(stage, 98).click();
    // On the way it says how far it is.
    await dialog.getByText(/^[1-8]\d of 98$/).waitFor();
    await stage.picture('letters-hundred');
    await dialog.getByText(text.progress(98, 98), { exact: true }).waitFor();
    await atRest(stage);
  });
  console.info(`calls to Google: ${first} for the first letter, ${second} for each other`);
  expect(rest).toBe(98 * second);
  await expectOneEach(stage, names);
  await stage.close();
});
