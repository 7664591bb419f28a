import type { FrameLocator } from 'playwright-core';
import { ENTRY_FIELD_NAMES, ENTRY_ROLES } from '../../src/model/entry';
import type { ScreenWords } from '../../src/words/screen-words';
import type { Draft } from '../../workbench/screen';
import type { Work } from './stage';

/** The frame of the dialog. */
export const DIALOG = '#add-on-dialog iframe';

/** The dialog of letters. */
export function dialogOf({ page }: Work): FrameLocator {
  return page.frameLocator(DIALOG);
}

/** Closes the dialog, as a person does who is done with it. */
export async function closeDialog({ page }: Work): Promise<void> {
  await page.locator('#add-on-dialog header button').click();
  await page.locator(DIALOG).waitFor({ state: 'detached' });
}

/** Enters the sender in a letter that has a last day already, and creates its draft. */
export async function draftLetter(stage: Work, words: ScreenWords, sender: string): Promise<void> {
  const dialog = dialogOf(stage);
  const text = words.sidebar.letters.dialog;
  await dialog.getByLabel(text.senderName).fill(sender);
  await dialog.getByRole('button', { name: text.create, exact: true }).click();
}

/** Documents in the owner's Drive that are not in the bin. */
export async function draftsOf({ page }: Work): Promise<Draft[]> {
  const all = await page.evaluate(() => window.workbench.drafts());
  return all.filter(({ trashed }) => !trashed);
}

/** Makes the Client Energy sheet with what was decided about some clients. */
export async function decideFor(
  { page }: Work,
  words: ScreenWords,
  decisions: Record<string, 'part' | 'talk'>,
): Promise<void> {
  const headings = ['client' as const, ...ENTRY_ROLES].map((role) => words.roles[role]);
  const rows = Object.entries(decisions).map(([name, decision]) => [
    name,
    ...ENTRY_FIELD_NAMES.map((field) => (field === 'decision' ? words.sidebar.decisions[decision] : '')),
  ]);
  const cells = JSON.stringify([headings, ...rows]);
  await page.evaluate(
    (body) => window.workbench.script(body),
    `const cells = ${cells};
     SpreadsheetApp.getActiveSpreadsheet().insertSheet('Client Energy')
       .getRange(1, 1, cells.length, cells[0].length).setValues(cells);`,
  );
}

/** Opens the sidebar of a book whose columns are confirmed, and from its section of letters the dialog. */
export async function openLetters(stage: Work, words: ScreenWords): Promise<void> {
  const { sidebar } = stage;
  await stage.openSidebar();
  await sidebar.getByRole('button', { name: words.sidebar.nav.letters, exact: true }).click();
  await sidebar.getByRole('button', { name: words.sidebar.letters.section.open }).click();
  await dialogOf(stage).locator('.desk').waitFor();
}
