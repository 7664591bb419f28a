import type { ScreenWords } from '../../src/words/screen-words';
import type { Page } from './page';

/** Says that the columns are right, and goes on to the overview. */
export async function confirmColumns(sidebar: Page, words: ScreenWords): Promise<void> {
  await sidebar.press(words.sidebar.connect.confirm);
  // Before a longer list is shown for the first time, the owner may say what they expect of it.
  for (const skip of sidebar.buttons(words.sidebar.blindCheck.skip)) await sidebar.press(skip);
}

/** Opens a client in the list. */
export const openClient = (sidebar: Page, name: string): Promise<void> =>
  sidebar.press(sidebar.one('.client', name));
