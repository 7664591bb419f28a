import { enScreen as en } from '../../src/words/en/screen';
import { textOf } from './page';
import { openStage } from './stage';
import { confirmColumns, openClient } from './steps';

/** Amounts of which nothing says whether tax is in them, a client in francs, and a tenth of two invoices that stays open. */
const QUESTIONS = {
  Invoices: [
    ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid amount', 'Paid on', 'Currency'],
    ...['01', '02', '03'].flatMap((month) => [
      [`a${month}`, 'Anna', `2026-${month}-01`, `2026-${month}-15`, 1190, 1190, `2026-${month}-20`, 'EUR'],
      [`b${month}`, 'Bert', `2026-${month}-01`, `2026-${month}-15`, 1000, 900, `2026-${month}-14`, 'EUR'],
      [`c${month}`, 'Cleo', `2026-${month}-01`, `2026-${month}-15`, 500, 500, `2026-${month}-28`, 'CHF'],
    ]),
  ],
};

test('what only the owner knows is asked once, and remembered', async () => {
  const { book, openSidebar } = openStage('en', QUESTIONS);
  const { connect, retentions, overview, back, saving } = en.sidebar;
  const sidebar = await openSidebar();
  const energyOf = (name: string) => textOf(sidebar.one('.energy', '', sidebar.one('.client', name)));
  expect(sidebar.says(retentions.title)).toBe(true);
  expect(sidebar.says(connect.taxUnknown)).toBe(true);

  // None of them holds anybody up.
  await confirmColumns(sidebar, en);
  expect(sidebar.says(overview.openQuestions(3))).toBe(true);
  expect(sidebar.says(overview.taxUnknown)).toBe(true);
  const unrated = energyOf('Cleo');
  await sidebar.press(overview.answer);
  await sidebar.fill(connect.tax, '19');
  await sidebar.fill(connect.rate('CHF', 'EUR'), '0.92');
  await sidebar.press(sidebar.field(retentions.no));
  await confirmColumns(sidebar, en);
  expect(sidebar.says(overview.answer)).toBe(false);
  expect(energyOf('Cleo')).not.toBe(unrated);

  await sidebar.press(overview.columns);
  expect(sidebar.field(connect.tax).value).toBe('19');
  expect(sidebar.field(connect.rate('CHF', 'EUR')).value).toBe('0.92');
  expect(sidebar.box(retentions.no).checked).toBe(true);
  await sidebar.press(back);

  // Late, and that is fine: the mark is saved, counted, and can be taken back.
  await openClient(sidebar, 'Anna');
  const fine = () => sidebar.box(en.roles.late_is_fine);
  await sidebar.press(fine());
  expect(fine().checked).toBe(true);
  expect(book.trips().saveEntry).toBe(1);
  await sidebar.press(saving.undo);
  expect(fine().checked).toBe(false);
});
