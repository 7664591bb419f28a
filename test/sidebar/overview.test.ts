import { deScreen as de } from '../../src/words/de/screen';
import { at } from '../at';
import { type Page, textOf } from './page';
import { openStage } from './stage';
import { confirmColumns } from './steps';

const { overview, list, nav, review, whale } = de.sidebar;

/** A figure as it is written in German. */
function figure(text: string): number {
  return Number(
    text
      .replace('−', '-')
      .replace(/[^\d,-]/g, '')
      .replace(',', '.'),
  );
}

/** What is in a column of the Client Energy sheet, by client. */
function columnOf([headings = [], ...cells]: unknown[][], heading: string): Map<string, unknown> {
  return new Map(cells.map((row) => [row[0] as string, row[headings.indexOf(heading)]]));
}

const sum = (all: number[]): number => all.reduce((total, one) => total + one, 0);
const isNumber = (value: unknown): value is number => typeof value === 'number';
const names = (sidebar: Page): string[] => sidebar.texts('.client .name');

/** The sample, with the Client Energy sheet, which is made for the highlights and stays without them. */
type Overview = Awaited<ReturnType<typeof atTheOverview>>;

async function atTheOverview() {
  const { book, openSidebar } = openStage('de');
  const sidebar = await openSidebar();
  await confirmColumns(sidebar, de);
  for (const isOn of [true, false]) {
    await sidebar.press(sidebar.one('[role="switch"]'));
    expect(sidebar.one('[role="switch"]').getAttribute('aria-checked')).toBe(String(isOn));
  }
  return { book, sidebar, cells: book.cells('Client Energy') };
}

function expectAsInSheet({ book, sidebar, cells }: Overview): void {
  const energies = columnOf(cells, de.cells.energy);
  const shown = sidebar
    .all('.client')
    .map((row) => [textOf(sidebar.one('.name', '', row)), textOf(sidebar.one('.energy', '', row))] as const);
  expect(shown).toHaveLength(25);
  for (const [name, energy] of shown) {
    const inSheet = energies.get(name);
    expect([name, energy === '–' ? '' : figure(energy)]).toEqual([
      name,
      isNumber(inSheet) ? Math.round(inSheet) : '',
    ]);
  }
  // Those who ask for something first.
  const verdicts = columnOf(cells, de.cells.verdict);
  const { part, talk, keep, dream } = de.verdicts;
  const order = [part, talk, keep, dream, de.verdicts['too-early']];
  const ranks = shown.map(([name]) => order.indexOf(verdicts.get(name) as string));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(ranks[0]).toBe(0);
  expect(new Set(ranks).size).toBeGreaterThan(3);

  // The curve ends at the sum of what is left of all, and peaks where nobody is left who takes.
  const ends = sidebar.texts('.whale .ends span');
  const left = [...columnOf(cells, de.cells.value).values()].filter(isNumber);
  const giving = left.filter((one) => one > 0);
  const [peak, end] = ends.map((text) => figure(text.replace(/ mit .*/, '')));
  expect(peak).toBeCloseTo(sum(giving), -1);
  expect(end).toBeCloseTo(sum(left), -1);
  expect(ends[0]).toContain(whale.peak('', giving.length).trim());
  const hours = [...columnOf(cells, de.cells.hours).values()].filter(isNumber);
  expect(figure(textOf(sidebar.one('.drains p')).replace(/ .*/, ''))).toBeCloseTo(sum(hours), 0);
  // The same curve as a chart in the sheet.
  expect(
    book.script(
      `return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Client Energy').getCharts().length;`,
    ),
  ).toBe(1);
}

async function useList({ sidebar, cells }: Overview): Promise<void> {
  const verdicts = columnOf(cells, de.cells.verdict);
  const values = columnOf(cells, de.cells.value);
  // Every verdict has its count, and a click shows just those.
  expect(sum(sidebar.texts('.counts button:not(.undecided) strong').map(Number))).toBe(25);
  const talk = () => sidebar.one('.counts .talk');
  const talks = Number(textOf(sidebar.one('strong', '', talk())));
  await sidebar.press(talk());
  expect(sidebar.says(list.found(talks))).toBe(true);
  expect(names(sidebar)).toHaveLength(talks);
  for (const name of names(sidebar)) expect(verdicts.get(name)).toBe(de.verdicts.talk);

  // Sorted by what is left, the least first; then by name.
  await sidebar.choose(list.sort, list.sorts.value);
  const byValue = names(sidebar).map((name) => values.get(name) as number);
  expect(byValue).toEqual([...byValue].sort((a, b) => a - b));
  await sidebar.choose(list.sort, list.sorts.name);
  const byName = names(sidebar);
  expect(byName).toEqual([...byName].sort((a, b) => a.localeCompare(b)));

  // One after the other goes through just those, and back to the client who was looked at.
  await sidebar.press(at(sidebar.all('.client'), 1));
  expect(sidebar.says(review.position(2, talks))).toBe(true);
  expect(sidebar.heading).toBe(byName[1]);
  await sidebar.keys('ArrowRight');
  expect(sidebar.heading).toBe(byName[2]);
  await sidebar.keys('Escape');
  expect(names(sidebar)).toEqual(byName);
  expect(sidebar.focused).toBe(sidebar.all('.client')[2]);

  // Found without accents; kept while another part is looked at; nobody found is said.
  await sidebar.press(talk());
  const search = () => sidebar.field(overview.search);
  await sidebar.fill(search(), ' GARTNEREI ');
  expect(sidebar.says(list.found(1))).toBe(true);
  expect(names(sidebar)).toEqual(['Gärtnerei Wiesengrund']);
  await sidebar.press(nav.letters);
  await sidebar.press(nav.overview);
  expect(search().value).not.toBe('');
  expect(names(sidebar)).toEqual(['Gärtnerei Wiesengrund']);
  await sidebar.fill(search(), 'nobody at all');
  expect(sidebar.says(overview.noneFound)).toBe(true);
}

test('the overview agrees with the formulas of the sheet, and its list is found, narrowed, sorted and kept', async () => {
  const opened = await atTheOverview();
  expectAsInSheet(opened);
  await useList(opened);
});
