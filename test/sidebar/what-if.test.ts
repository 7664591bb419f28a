import { enScreen as en } from '../../src/words/en/screen';
import { at } from '../at';
import { textOf } from './page';
import { openStage } from './stage';
import { confirmColumns } from './steps';

const { whatIf, nav, overview } = en.sidebar;

/** Sixty clients, the one called last among the best. */
const MANY = {
  Many: [
    ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'],
    ...Array.from({ length: 60 }, (_, client) =>
      [1, 2, 3].map((month) => [
        `${client}-${month}`,
        `Client ${client}`,
        `2026-0${month}-01`,
        `2026-0${month}-15`,
        100.5,
        `2026-0${month}-${client === 59 ? '02' : 20 + (client % 8)}`,
      ]),
    ).flat(),
  ],
};

const figure = (text: string): number => Number(text.replace('−', '-').replace(/[^\d-]/g, ''));

test('what parting would mean adds up, follows its assumptions, and is kept', async () => {
  const { openSidebar } = openStage('en');
  const sidebar = await openSidebar();
  const parts = () => sidebar.texts('.sum .money').map(figure);
  /** What the freed hours bring once they are sold again: the sentence that follows the two figures of a year. */
  const earned = (): number => {
    const [before = '', after = ''] = whatIf.soldAgain('|').split('|');
    const text = textOf(sidebar.one('.outcome p', before.trim()));
    return figure(text.slice(before.length, text.indexOf(after)));
  };
  await confirmColumns(sidebar, en);
  await sidebar.press(nav.whatIf);
  expect(sidebar.says(whatIf.chosen(1))).toBe(true);
  await sidebar.press(at(sidebar.all('.choice input'), 2));
  expect(sidebar.says(whatIf.chosen(2))).toBe(true);

  // The parts come to what is said below them, to a unit each.
  const lines = parts();
  expect(lines).toHaveLength(2);
  const [money = ''] = textOf(sidebar.one('.balance')).split(' a year');
  const sum = figure(money);
  expect(Math.abs(at(lines) + at(lines, 1) - sum)).toBeLessThanOrEqual(lines.length);
  // After the hours are sold, a year brings that sum and what they earn: the third year less the first is two of them.
  const ends = sidebar.texts('.result .ends span').map((text) => figure(text.replace(/ after.*/, '')));
  const earns = earned();
  const yearly = sum + earns;
  expect(Math.abs(at(ends, 1) - at(ends) - 2 * yearly)).toBeLessThanOrEqual(3);

  await sidebar.fill(whatIf.hourEarns('GBP'), '120');
  expect(Math.abs(earned() - 2 * earns)).toBeLessThanOrEqual(1);
  // A figure that cannot be is said, and the last that could counts on.
  const share = () => sidebar.field(whatIf.refillShare);
  await sidebar.fill(share(), '130');
  expect(sidebar.says(whatIf.range('100', '50'))).toBe(true);
  expect(Math.abs(earned() - 2 * earns)).toBeLessThanOrEqual(1);
  expect(share().getAttribute('aria-invalid')).toBe('true');
  await sidebar.fill(share(), '');
  expect(sidebar.says(whatIf.range('100', '50'))).toBe(true);
  await sidebar.fill(share(), '100');
  expect(Math.abs(earned() - 4 * earns)).toBeLessThanOrEqual(2);

  // All of it is there when one comes back; a client that one decides to part with meanwhile is added.
  const tried = parts();
  await sidebar.press(nav.overview);
  await sidebar.press(nav.whatIf);
  expect(sidebar.says(whatIf.chosen(2))).toBe(true);
  expect(parts()).toEqual(tried);
  expect(share().value).toBe('100');
});

test('clients who were chosen are seen, wherever they are in a long list', async () => {
  const { openSidebar } = openStage('en', MANY);
  const sidebar = await openSidebar();
  const last = () =>
    sidebar.all('.choice label', 'Client 59').map((label) => at([...label.querySelectorAll('input')]));
  await confirmColumns(sidebar, en);
  await sidebar.press(nav.whatIf);
  expect(sidebar.says(whatIf.more(20))).toBe(true);
  expect(last()).toEqual([]);
  await sidebar.fill(overview.search, 'clíent 59');
  await sidebar.press(at(last()));
  await sidebar.fill(overview.search, 'nobody');
  expect(sidebar.says(overview.noneFound)).toBe(true);
  await sidebar.fill(overview.search, '');
  expect(sidebar.says(whatIf.more(19))).toBe(true);
  expect(at(last()).checked).toBe(true);
  // Nothing goes from under the pointer.
  await sidebar.press(at(last()));
  expect(at(last()).checked).toBe(false);
});
