import { enScreen as en } from '../../src/words/en/screen';
import { at } from '../at';
import { type Page, textOf } from './page';
import { openStage } from './stage';
import { confirmColumns } from './steps';

const { connect, overview, back, whale, progress } = en.sidebar;

/** Invoices with a date that nobody can read, and a column that only its owner knows to be the discount. */
const GAPS = {
  Gaps: [
    ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on', 'Special'],
    ...['South', 'East', 'West'].flatMap((client) =>
      [1, 2, 3].map((month) => [
        `${client}${month}`,
        client,
        `2026-0${month}-01`,
        `2026-0${month}-15`,
        100.5,
        '',
        '0%',
      ]),
    ),
    ['7', 'Nord', 'sometime in May', '2026-06-15', 100.5, '2026-06-10', '20%'],
    ['8', 'Nord', '2026-05-02', '2026-05-15', 100.5, '2026-05-10', '20%'],
    ['9', 'Nord', '2026-06-02', '2026-06-15', 100.5, '2026-06-10', '20%'],
  ],
};

/** The option that is chosen in a field. */
const chosenIn = (sidebar: Page, label: string): string => {
  const [option] = (sidebar.field(label) as HTMLSelectElement).selectedOptions;
  return option ? textOf(option) : '';
};

test('what cannot be read leads to its cell, and a column that was not found is assigned', async () => {
  const { book, openSidebar } = openStage('en', GAPS);
  const sidebar = await openSidebar();
  await sidebar.press(connect.problems(1));
  expect(sidebar.all('li', 'sometime in May')).toHaveLength(1);
  await sidebar.press(connect.show);
  expect(book.selected()).toBe('Gaps!C11');

  await confirmColumns(sidebar, en);
  const priceLine = () => sidebar.all('.drains li', progress.drain.locust);
  const columns = async () => {
    await sidebar.press(overview.columns);
    await sidebar.press(connect.correct);
  };
  expect(priceLine()).toEqual([]);
  await columns();
  expect(chosenIn(sidebar, en.roles.discount)).toContain(connect.none);
  await sidebar.choose(en.roles.discount, 'G Special');

  // Going back changes nothing.
  await sidebar.press(back);
  expect(priceLine()).toEqual([]);
  await columns();
  expect(chosenIn(sidebar, en.roles.discount)).toContain(connect.none);
  await sidebar.choose(en.roles.discount, 'G Special');
  await confirmColumns(sidebar, en);
  expect(priceLine()).toHaveLength(1);
});

test('the two questions are what the figures rest on', async () => {
  const { openSidebar } = openStage('en');
  let sidebar = await openSidebar();
  const figure = (line: string): number => {
    const text = textOf(sidebar.one('.money', '', sidebar.one('.drains li', line)));
    return Number(text.replace('−', '-').replace(/[^\d-]/g, ''));
  };
  const figures = () => ({ margin: figure(en.lines.margin), complaints: figure(progress.drain.complainer) });
  expect(sidebar.field(connect.margin).value).toBe('30');
  expect(sidebar.field(connect.hour('GBP')).value).toBe('60');
  // A role can be given another column, which is remembered and wins.
  await sidebar.press(at(sidebar.buttons(connect.correct)));
  expect(chosenIn(sidebar, en.roles.amount)).toBe('F Total');
  await sidebar.choose(en.roles.amount, 'E Net');
  await confirmColumns(sidebar, en);
  const before = figures();
  expect(sidebar.says(whale.title)).toBe(true);

  sidebar = await openSidebar();
  await sidebar.press(overview.columns);
  await sidebar.press(at(sidebar.buttons(connect.correct)));
  expect(chosenIn(sidebar, en.roles.amount)).toBe('E Net');
  await sidebar.fill(connect.margin, '60');
  await sidebar.fill(connect.hour('GBP'), '0');
  await confirmColumns(sidebar, en);
  const after = figures();
  // Twice the margin; of complaints only what is money is left.
  expect(Math.abs(after.margin - 2 * before.margin)).toBeLessThanOrEqual(1);
  expect(after.complaints).toBeGreaterThan(before.complaints);
  // A figure that cannot be is not sent.
  await sidebar.press(overview.columns);
  await sidebar.fill(connect.margin, '130');
  await sidebar.press(connect.confirm);
  expect(sidebar.box(connect.margin).validity.rangeOverflow).toBe(true);
});
