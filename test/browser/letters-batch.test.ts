import { enScreen as en } from '../../src/words/en/screen';
import { DIALOG, decideFor, dialogOf, draftsOf, openLetters } from './letter-steps';
import { confirmColumns } from './review-steps';
import { openStage, type Stage } from './stage';

const text = en.sidebar.letters.dialog;
const FOUR = ['Morning Glow Café', 'Weir Street Books', 'Parkside Dental', 'Chainring Cycles'];

/** A book in which it is decided to part with some clients, with the dialog open and the sender entered. */
async function atTheDesk(names: string[]): Promise<Stage> {
  const stage = await openStage('en');
  await decideFor(stage, en, Object.fromEntries(names.map((name) => [name, 'part'])));
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await openLetters(stage, en);
  await dialogOf(stage).getByLabel(text.senderName).fill('Jonas Lindner');
  return stage;
}

const createAll = (stage: Stage, count: number) =>
  dialogOf(stage).getByRole('button', { name: text.createAll(count), exact: true });

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
  expect(new Set(drafts.flatMap(({ parents }) => parents))).toEqual(new Set([folders[0]?.id]));
  const entries = await kept(stage, names.length);
  for (const { name, webViewLink } of drafts) {
    expect(entries[name.replace('Farewell: ', '')]).toEqual([webViewLink, expect.any(Number)]);
  }
}

test('where Google allows no more today it says how many are there, and goes on; so does one that was stopped', async () => {
  const stage = await atTheDesk(FOUR);
  const { page } = stage;
  await page.evaluate(() => window.workbench.limitDocuments(1));
  await createAll(stage, 4).click();
  await dialogOf(stage).getByText(text.tomorrow(1, 4)).waitFor();
  expect(await draftsOf(stage)).toHaveLength(1);
  expect(await stage.axe(DIALOG)).toEqual([]);
  await stage.picture('letters-quota');
  await page.evaluate(() => {
    window.workbench.limitDocuments(Number.POSITIVE_INFINITY);
    window.workbench.hold('calls');
  });
  await createAll(stage, 3).click();
  const cancel = dialogOf(stage).getByRole('button', { name: text.cancel, exact: true });
  await cancel.waitFor();
  expect(await stage.axe(DIALOG)).toEqual([]);
  await cancel.click();
  await page.evaluate(() => window.workbench.release());
  // The one that was on its way is made, and no other.
  await dialogOf(stage).getByText(text.cancelled(1, 3)).waitFor();
  expect(await draftsOf(stage)).toHaveLength(2);
  await createAll(stage, 2).click();
  await stage.settled();
  await expectOneEach(stage, FOUR);
  await stage.close();
});
