import { deScreen as de } from '../../src/words/de/screen';
import { at } from '../at';
import { cellsOf, confirmColumns } from './review-steps';
import { openStage, type Stage } from './stage';

/** A figure as it is written in German. */
function figure(text: string): number {
  return Number(
    text
      .replace('−', '-')
      .replace(/[^\d,-]/g, '')
      .replace(',', '.'),
  );
}

/** The rows of the list, with their energy. */
const rows = ({ sidebar }: Stage): Promise<[name: string, energy: string][]> =>
  sidebar
    .locator('.client')
    .evaluateAll((all) =>
      all.map((row) => [
        row.querySelector('.name')?.textContent ?? '',
        row.querySelector('.energy')?.textContent ?? '',
      ]),
    );

const names = async (stage: Stage): Promise<string[]> => (await rows(stage)).map(([name]) => name);

test('the overview agrees with the sheet, and its list is found, narrowed, sorted and kept', async () => {
  const stage = await openStage('de');
  const { page, sidebar } = stage;
  const { overview, list, nav, review, whale } = de.sidebar;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  await stage.openSidebar();
  await confirmColumns(stage, de);
  // The Client Energy sheet is made for the highlights, and stays without them.
  for (const isOn of [true, false]) {
    await sidebar.getByRole('switch').click();
    await sidebar.locator(`[aria-checked="${isOn}"]`).waitFor();
  }

  // What the formulas of the sheet say of each client.
  const value = de.cells.value;
  await page.waitForFunction((heading) => {
    const [headings = [], ...filled] = window.workbench.read('Client Energy!A1:U26') as unknown[][];
    return headings.includes(heading) && filled.every((row) => row[headings.indexOf(heading)] !== '');
  }, de.cells.why);
  const [headings = [], ...cells] = await cellsOf(stage, 'Client Energy');
  const column = (heading: string) =>
    new Map(cells.map((row) => [row[0] as string, row[headings.indexOf(heading)]]));
  const energies = column(de.cells.energy);
  const values = column(value);
  const hours = column(de.cells.hours);
  const shown = await rows(stage);
  expect(shown).toHaveLength(25);
  for (const [name, energy] of shown) {
    expect([name, energy === '–' ? '' : figure(energy)]).toEqual([
      name,
      typeof energies.get(name) === 'number' ? Math.round(energies.get(name) as number) : '',
    ]);
  }
  // Those who ask for something first.
  const verdicts = column(de.cells.verdict);
  const ORDER = [
    de.verdicts.part,
    de.verdicts.talk,
    de.verdicts.keep,
    de.verdicts.dream,
    de.verdicts['too-early'],
  ];
  const ranks = shown.map(([name]) => ORDER.indexOf(verdicts.get(name) as string));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(ranks[0]).toBe(0);
  expect(new Set(ranks).size).toBeGreaterThan(3);

  // The curve ends at the sum of what is left of all, and peaks where nobody is left who takes.
  const ends = (await sidebar.locator('.whale .ends span').allTextContents()).map((text) =>
    figure(text.replace(/ mit .*/, '')),
  );
  const left = [...values.values()].filter((one) => typeof one === 'number');
  const sum = (all: number[]): number => all.reduce((total, one) => total + one, 0);
  const giving = left.filter((one) => one > 0);
  expect(ends[0]).toBeCloseTo(sum(giving), -1);
  expect(ends[1]).toBeCloseTo(sum(left), -1);
  expect(await sidebar.locator('.whale .ends span').first().textContent()).toContain(
    whale.peak('', giving.length).trim(),
  );
  const hoursSaid = (await sidebar.locator('.drains p').textContent()) as string;
  expect(figure(hoursSaid.replace(/ .*/, ''))).toBeCloseTo(
    sum([...hours.values()].filter((one) => typeof one === 'number')),
    0,
  );
  // The same curve as a chart in the sheet.
  expect(
    await page.evaluate(() =>
      window.workbench.script(
        `return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Client Energy').getCharts().length;`,
      ),
    ),
  ).toBe(1);

  // Every verdict has its count, and a click shows just those.
  const counts = sidebar.locator('.counts button:not(.undecided) strong');
  expect(sum((await counts.allTextContents()).map(Number))).toBe(25);
  const talk = sidebar.locator('.counts .talk');
  const talks = Number(await talk.locator('strong').textContent());
  await talk.click();
  await sidebar.getByText(list.found(talks), { exact: true }).waitFor();
  const talked = await names(stage);
  expect(talked).toHaveLength(talks);
  for (const name of talked) expect(verdicts.get(name)).toBe(de.verdicts.talk);

  // Sorted by what is left, the least first; then by name.
  await sidebar.getByLabel(list.sort).selectOption({ label: list.sorts.value });
  const byValue = (await names(stage)).map((name) => values.get(name) as number);
  expect(byValue).toEqual([...byValue].sort((a, b) => a - b));
  await sidebar.getByLabel(list.sort).selectOption({ label: list.sorts.name });
  const byName = await names(stage);
  expect(byName).toEqual([...byName].sort((a, b) => a.localeCompare(b)));

  // One after the other goes through just those, and back to the client who was looked at.
  await sidebar.locator('.client').nth(1).click();
  await sidebar.getByText(review.position(2, talks), { exact: true }).waitFor();
  expect(await sidebar.locator('h1').textContent()).toBe(byName[1]);
  await page.keyboard.press('ArrowRight');
  await sidebar.locator('h1', { hasText: at(byName, 2) }).waitFor();
  await page.keyboard.press('Escape');
  await sidebar.getByRole('switch').waitFor();
  expect(await names(stage)).toEqual(byName);
  expect(
    await sidebar
      .locator('.client')
      .nth(2)
      .evaluate((row) => row === row.ownerDocument.activeElement),
  ).toBe(true);

  // Found without accents; kept while another part is looked at; nobody found is said.
  await talk.click();
  const search = sidebar.getByLabel(overview.search);
  await search.fill(' GARTNEREI ');
  const wanted = ['Gärtnerei Wiesengrund'];
  await sidebar.getByText(list.found(1), { exact: true }).waitFor();
  expect(await names(stage)).toEqual(wanted);
  await button(nav.letters).click();
  await button(nav.overview).click();
  expect(await search.inputValue()).not.toBe('');
  expect(await names(stage)).toEqual(wanted);
  await search.fill('nobody at all');
  await sidebar.getByText(overview.noneFound).waitFor();
  expect(await stage.axe()).toEqual([]);
  // Escape empties the search first, as everywhere.
  await search.focus();
  await page.keyboard.press('Escape');
  await sidebar.locator('.client').nth(24).waitFor();
  expect(stage.strange).toEqual([]);
  await stage.close();
});
