import type { ScreenWords } from '../../src/words/screen/screen-words';
import type { Stage } from './stage';

/** Says that the columns are right, and waits for the overview. */
export async function confirmColumns({ sidebar }: Stage, words: ScreenWords): Promise<void> {
  await sidebar.getByRole('button', { name: words.sidebar.connect.confirm }).click();
  await sidebar.getByRole('switch').waitFor();
}

/** Draws all rows of the list, which grows as it is looked through. */
export async function drawAllClients({ sidebar }: Stage): Promise<void> {
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
export async function partAndWrite({ sidebar }: Stage, words: ScreenWords): Promise<void> {
  const { decisions, client, saving } = words.sidebar;
  const part = sidebar.getByRole('button', { name: decisions.part, exact: true });
  await part.click();
  await sidebar.locator('.notice', { hasText: saving.undo }).waitFor();
  await sidebar.getByRole('button', { name: client.farewell }).click();
}
