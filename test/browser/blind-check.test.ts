import { deScreen as de } from '../../src/words/de/screen';
import { enScreen as en } from '../../src/words/en/screen';
import type { ScreenWords } from '../../src/words/screen-words';
import { closeBrowser, openStage } from './stage';

afterAll(closeBrowser);

test.each([
  ['de', de],
  ['en', en],
] as const)(
  'the owner says what they expect before the list, and sees where the figures disagree (%s)',
  async (language, words: ScreenWords) => {
    const stage = await openStage(language);
    const { sidebar } = stage;
    const { connect, blindCheck, overview } = words.sidebar;
    const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
    await stage.openSidebar();
    // The sample tells the net of each invoice: nobody is asked about tax.
    expect(await sidebar.getByLabel(connect.tax).count()).toBe(0);
    await button(connect.confirm).click();
    await button(blindCheck.choose).waitFor();
    expect(await sidebar.locator('.client').count()).toBe(0);
    await stage.picture(`blind-1-invitation-${language}`);
    await button(blindCheck.choose).click();
    const names = await sidebar.locator('.blind li > span').allTextContents();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, language)));
    // No figure is shown, and six are too many.
    expect(await sidebar.locator('.energy, .money').count()).toBe(0);
    for (const name of names.slice(0, 6)) await button(blindCheck.sideOf(blindCheck.gives, name)).click();
    await sidebar.getByText(blindCheck.named(5, 0, 5), { exact: true }).waitFor();
    // Whoever is named on the other side is named there only.
    await button(blindCheck.sideOf(blindCheck.takes, names[0] ?? '')).click();
    await sidebar.getByText(blindCheck.named(4, 1, 5), { exact: true }).waitFor();
    expect(await stage.axe()).toEqual([]);
    await stage.picture(`blind-2-choice-${language}`);
    await button(blindCheck.compare).click();
    await sidebar.locator('.balance').waitFor();
    const disagreement = sidebar.locator('details.card').first();
    await disagreement.locator('> summary').click();
    await disagreement.locator('.lines').waitFor();
    expect(await stage.axe()).toEqual([]);
    await stage.picture(`blind-3-result-${language}`);
    const result = await sidebar.locator('.balance').textContent();
    await button(blindCheck.toList).click();
    await sidebar.locator('.client').first().waitFor();

    // It is kept in the file, and found again from the overview.
    await stage.settled();
    await stage.openSidebar();
    await sidebar.locator('.client').first().waitFor();
    await button(overview.blindCheck).click();
    expect(await sidebar.locator('.balance').textContent()).toBe(result);
    expect(stage.strange).toEqual([]);
    await stage.close();
  },
);
