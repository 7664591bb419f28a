import { deScreen as de } from '../../src/words/de/screen';
import { at } from '../at';
import { openStage } from './stage';

test('the owner says what they expect before the list, and sees where the figures disagree', async () => {
  const stage = await openStage('de');
  const { sidebar } = stage;
  const { connect, blindCheck, overview } = de.sidebar;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  await stage.openSidebar();
  // The sample tells the net of each invoice: nobody is asked about tax.
  expect(await sidebar.getByLabel(connect.tax).count()).toBe(0);
  await button(connect.confirm).click();
  await button(blindCheck.choose).waitFor();
  expect(await sidebar.locator('.client').count()).toBe(0);
  await stage.picture('blind-1-invitation');
  await button(blindCheck.choose).click();
  const names = await sidebar.locator('.blind li > span').allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'de')));
  // No figure is shown, and six are too many.
  expect(await sidebar.locator('.energy, .money').count()).toBe(0);
  const gives = (name: string) => button(blindCheck.sideOf(blindCheck.gives, name));
  for (const name of names.slice(0, 5)) await gives(name).click();
  const sixth = gives(at(names, 5));
  expect(await sixth.getAttribute('aria-disabled')).toBe('true');
  // People who do not see it can find it, and it does nothing.
  await sixth.focus();
  await stage.page.keyboard.press('Enter');
  await sidebar.getByText(blindCheck.named(5, 0, 5), { exact: true }).waitFor();
  // A client who is named on the other side is named there only.
  await button(blindCheck.sideOf(blindCheck.takes, at(names, 0))).click();
  await sidebar.getByText(blindCheck.named(4, 1, 5), { exact: true }).waitFor();
  expect(await stage.axe()).toEqual([]);
  await stage.picture('blind-2-choice');
  await button(blindCheck.compare).click();
  await sidebar.locator('.balance').waitFor();
  const disagreement = sidebar.locator('details.card').first();
  await disagreement.locator('> summary').click();
  await disagreement.locator('.lines').waitFor();
  expect(await stage.axe()).toEqual([]);
  await stage.picture('blind-3-result');
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
});
