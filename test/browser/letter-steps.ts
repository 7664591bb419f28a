import type { FrameLocator } from 'playwright-core';
import type { ScreenWords } from '../../src/words/screen/screen-words';
import type { Draft } from '../../workbench/screen';
import type { Stage } from './stage';

/** The frame of the dialog. */
export const DIALOG = '#add-on-dialog iframe';

/** The dialog of letters. */
export function dialogOf({ page }: Stage): FrameLocator {
  return page.frameLocator(DIALOG);
}

/** Closes the dialog, as a person does who is done with it. */
export async function closeDialog({ page }: Stage): Promise<void> {
  await page.locator('#add-on-dialog header button').click();
  await page.locator(DIALOG).waitFor({ state: 'detached' });
}

/** Enters the sender in a letter that has a last day already, and creates its draft. */
export async function draftLetter(stage: Stage, words: ScreenWords, sender: string): Promise<void> {
  const dialog = dialogOf(stage);
  const text = words.sidebar.letters.dialog;
  await dialog.getByLabel(text.senderName).fill(sender);
  await dialog.getByRole('button', { name: text.create, exact: true }).click();
}

/** Documents in the owner's Drive that are not in the bin. */
export async function draftsOf({ page }: Stage): Promise<Draft[]> {
  const all = await page.evaluate(() => window.workbench.drafts());
  return all.filter(({ trashed }) => !trashed);
}
