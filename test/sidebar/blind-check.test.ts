import { at } from '../at';
import { openStage } from './stage';

test('the owner says what they expect before the list, and sees where the figures disagree', async () => {
  const { words, openSidebar } = openStage('de');
  const { connect, blindCheck, overview } = words.sidebar;
  const sidebar = await openSidebar();
  // The sample tells the net of each invoice: nobody is asked about tax.
  expect(sidebar.fields(connect.tax)).toEqual([]);
  await sidebar.press(connect.confirm);
  // Nothing tells of the figures, and no other way is open than to answer or to skip.
  expect(sidebar.all('.client, .energy, .money, .drains, .whale, .progress, nav, .highlight')).toEqual([]);
  expect(sidebar.buttons(overview.insert)).toEqual([]);
  expect(sidebar.texts('.primary')).toEqual([blindCheck.choose]);
  await sidebar.press(blindCheck.choose);
  const names = sidebar.texts('.blind li > span');
  expect(names.length).toBeGreaterThan(5);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'de')));
  // No figure is shown, and six are too many.
  expect(sidebar.all('.energy, .money')).toEqual([]);
  const gives = (name: string) => sidebar.button(blindCheck.sideOf(blindCheck.gives, name));
  for (const name of names.slice(0, 5)) await sidebar.press(gives(name));
  const sixth = gives(at(names, 5));
  // People who do not see it can find it, and it does nothing.
  expect(sixth.getAttribute('aria-disabled')).toBe('true');
  await sidebar.press(sixth);
  expect(sidebar.says(blindCheck.named(5, 0, 5))).toBe(true);
  // A client who is named on the other side is named there only.
  await sidebar.press(blindCheck.sideOf(blindCheck.takes, at(names)));
  expect(sidebar.says(blindCheck.named(4, 1, 5))).toBe(true);
  await sidebar.press(blindCheck.compare);
  const result = sidebar.texts('.balance');
  expect(result).toHaveLength(1);
  await sidebar.press(at(sidebar.all('details.card > summary')));
  expect(sidebar.all('details.card .lines').length).toBeGreaterThan(0);
  await sidebar.press(blindCheck.toList);
  expect(sidebar.all('.client').length).toBeGreaterThan(0);

  // It is kept in the file, and found again from the overview.
  const again = await openSidebar();
  expect(again.all('.client').length).toBeGreaterThan(0);
  await again.press(overview.blindCheck);
  expect(again.texts('.balance')).toEqual(result);
  // Now that the figures are known, it is not said that they are not.
  await again.press(blindCheck.again);
  expect([again.says(blindCheck.helpAgain), again.says(blindCheck.help)]).toEqual([true, false]);
  expect(again.buttons(blindCheck.skip)).toEqual([]);
  await again.press(words.sidebar.back);
  expect(again.all('.client').length).toBeGreaterThan(0);
});
