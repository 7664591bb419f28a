import { enScreen as en } from '../../src/words/en/screen';
import {
  confirmColumns,
  entriesInSheet,
  logLines,
  saidAtTheFoot,
  smallBook,
  writeEntry,
} from './review-steps';
import { openStage, type Stage } from './stage';

const { saving, decisions, nav, overview, connect, review, log, list, whatIf } = en.sidebar;

const button = ({ sidebar }: Stage, name: string) => sidebar.getByRole('button', { name, exact: true });

test('what arrives late leaves the owner where they are, and with what they have typed', async () => {
  const stage = await openStage('en');
  const { page, sidebar } = stage;
  const margin = sidebar.getByLabel(connect.margin);
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await page.evaluate(() => window.workbench.hold('answers'));
  await button(stage, overview.again).click();
  await button(stage, overview.columns).click();
  await margin.fill('44');
  await page.evaluate(() => window.workbench.release());
  await stage.settled();
  expect(await margin.inputValue()).toBe('44');

  // Confirmed, left, and a note begun: the answer does not end it.
  await page.evaluate(() => window.workbench.hold('answers'));
  await button(stage, connect.confirm).click();
  await button(stage, en.sidebar.back).click();
  await sidebar.locator('.client').first().click();
  const name = (await sidebar.locator('h1').textContent()) as string;
  await page.keyboard.press('n');
  await page.keyboard.type('12 March: u');
  await page.evaluate(() => window.workbench.release());
  await stage.settled();
  await page.keyboard.type('nhappy');
  expect(await sidebar.locator('.note-text').inputValue()).toBe('12 March: unhappy');
  await page.keyboard.press('Tab');
  await saidAtTheFoot(stage, saving.saved(`${en.roles.note}: 12 March: unhappy`, name));

  // Somebody else's note that comes in while one writes is not written over unasked.
  await sidebar.locator('.note-text').fill('mine');
  await writeEntry(stage, name, { [en.roles.note]: 'of my partner' });
  await button(stage, log.events.reminder).evaluate((chip) => (chip as HTMLElement).click());
  await saidAtTheFoot(stage, saving.saved(log.events.reminder, name));
  await sidebar.locator('h1').click();
  await sidebar.getByText(saving.conflict(name, en.roles.note, 'of my partner', 'mine')).waitFor();
  await button(stage, saving.theirs).click();
  expect(await sidebar.locator('.note-text').inputValue()).toBe('of my partner');
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('lists, ticks and currencies follow what was entered', async () => {
  const stage = await openStage(
    'en',
    smallBook('follow', ',Cur', () => ',CHF'),
  );
  const { page, sidebar } = stage;
  const names = () => sidebar.locator('.client .name').allTextContents();
  await stage.openSidebar();
  await confirmColumns(stage, en);
  const first = (await names())[0];
  expect(first).toBe('Dora');

  // A filter can be taken off, also where the last has gone from it.
  await sidebar.locator('.counts .undecided').click();
  for (const name of ['Anna', 'Bert', 'Cleo', 'Dora']) {
    await sidebar.locator('.client', { hasText: name }).click();
    await button(stage, decisions.keep).click();
    await saidAtTheFoot(stage, saving.saved(`${en.roles.decision}: ${decisions.keep}`, name));
    await page.keyboard.press('Escape');
  }
  await sidebar.getByText(list.found(0), { exact: true }).waitFor();
  await sidebar.locator('.counts .undecided').click();
  expect(await names()).toHaveLength(4);

  // Energy follows joy, and the order follows energy.
  await sidebar.locator('.client', { hasText: 'Anna' }).click();
  // A key means the client on the screen, so Anna must be there.
  await sidebar.getByRole('heading', { name: 'Anna' }).waitFor();
  await page.keyboard.press('1');
  await saidAtTheFoot(stage, saving.saved(`${en.roles.joy}: 1`, 'Anna'));
  await page.keyboard.press('Escape');
  expect((await names())[0]).toBe('Anna');

  // What is decided and taken back is ticked and unticked.
  await sidebar.locator('.client', { hasText: 'Bert' }).click();
  await button(stage, decisions.part).click();
  await saidAtTheFoot(stage, saving.saved(`${en.roles.decision}: ${decisions.part}`, 'Bert'));
  await button(stage, nav.whatIf).click();
  const bert = sidebar.getByLabel('Bert');
  expect(await bert.isChecked()).toBe(true);
  await page.keyboard.press('u');
  await saidAtTheFoot(stage, saving.undone(`${en.roles.decision}: ${decisions.part}`, 'Bert'));
  expect(await bert.isChecked()).toBe(false);
  await bert.check();
  await sidebar.getByText(whatIf.chosen(1), { exact: true }).waitFor();

  // Letters can be switched off, for people who speak instead of typing.
  await button(stage, nav.review).click();
  await sidebar.getByText(review.keys, { exact: true }).click();
  await sidebar.getByLabel(review.keysOn).uncheck();
  await page.keyboard.press(review.letters.later);
  await page.keyboard.press('u');
  expect(await button(stage, decisions.later).getAttribute('aria-pressed')).toBe('false');
  await page.keyboard.press('Escape');
  await sidebar.getByRole('switch').waitFor();
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('a slip does nothing twice, nothing wrong, and nothing to somebody else', async () => {
  const stage = await openStage('en', smallBook('slips'));
  const { page, sidebar } = stage;
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await sidebar.locator('.client').first().click();
  const name = (await sidebar.locator('h1').textContent()) as string;
  const keep = saving.saved(`${en.roles.decision}: ${decisions.keep}`, name);
  // A note may be the first thing that is entered.
  await page.keyboard.press('n');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await saidAtTheFoot(stage, saving.saved(`${en.roles.note}: 5`, name));
  await button(stage, decisions.keep).dblclick();
  await saidAtTheFoot(stage, keep);
  expect(await button(stage, decisions.keep).getAttribute('aria-pressed')).toBe('true');
  const reminder = log.events.reminder;
  await button(stage, reminder).dblclick();
  await saidAtTheFoot(stage, saving.saved(reminder, name));
  expect(await logLines(stage, en)).toHaveLength(1);
  // A year of two figures.
  await sidebar.getByText(log.other).click();
  await sidebar.getByLabel(log.day).fill('0026-03-15');
  await button(stage, reminder).click();
  await sidebar.getByLabel(log.day).fill('2026-03-15');
  await button(stage, reminder).click();
  await saidAtTheFoot(stage, saving.saved(reminder, name));
  expect(await logLines(stage, en)).toHaveLength(2);
  const again = sidebar.getByLabel(review.lookAgain);
  const day = await again.inputValue();
  await again.fill('0026-03-15');
  await sidebar.locator('h1').click();
  expect(await again.inputValue()).toBe(day);

  // A day is typed key by key, and saved once.
  await again.focus();
  await page.evaluate(() => window.workbench.resetCalls());
  await page.keyboard.press('Backspace');
  await page.keyboard.type('10102031');
  await sidebar.locator('h1').click();
  await sidebar.locator('.notice.done', { hasText: en.roles.look_again }).waitFor();
  expect(await page.evaluate(() => window.workbench.trips().saveEntry)).toBe(1);

  // The client goes from the book while they are looked at, and from the log with what is taken back: the day and both reminders.
  await page.evaluate(
    (gone) =>
      window.workbench.script(
        `const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('slips').getRange('B2:B13');
        range.setValues(range.getValues().map(([cell]) => [cell === ${JSON.stringify(gone)} ? 'Anna' : cell]));`,
      ),
    name,
  );
  for (let taken = 0; taken < 3; taken += 1) await page.keyboard.press('u');
  await sidebar.locator('h1', { hasText: review.gone }).waitFor();
  await page.keyboard.press(review.letters.part);
  await page.keyboard.press('5');
  expect(Object.values(await entriesInSheet(stage, en)).map(({ decision }) => decision)).not.toContain(
    decisions.part,
  );
  await button(stage, en.sidebar.progress.resume).click();
  await sidebar.locator('.walk').waitFor();
  expect(stage.strange).toEqual([]);
  await stage.close();
});
