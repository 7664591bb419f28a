import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enScreen as en } from '../../src/words/en/screen';
import { at } from '../at';
import { confirmColumns } from './review-steps';
import { openStage } from './stage';

/** Sixty clients, the one called last among the best. */
function manyClients(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'client-energy-')), 'many.csv');
  const rows = Array.from({ length: 60 }, (_, client) =>
    [1, 2, 3].map(
      (month) =>
        `${client}-${month},Client ${client},2026-0${month}-01,2026-0${month}-15,100.50,2026-0${month}-${client === 59 ? '02' : 20 + (client % 8)}`,
    ),
  );
  writeFileSync(path, ['Invoice no.,Client,Date,Due date,Total,Paid on', ...rows.flat()].join('\n'));
  return path;
}

test('what parting would mean adds up, follows its assumptions, and is kept', async () => {
  const stage = await openStage('en');
  const { sidebar } = stage;
  const { whatIf, nav } = en.sidebar;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  const figure = (text: string): number => Number(text.replace('−', '-').replace(/[^\d-]/g, ''));
  const parts = async (): Promise<number[]> =>
    (await sidebar.locator('.sum .money').allTextContents()).map(figure);
  /** What the freed hours bring once they are sold again: the sentence that follows the two figures of a year. */
  const earned = async (): Promise<number> => {
    const [before = '', after = ''] = whatIf.soldAgain('|').split('|');
    const text = (await sidebar.locator('.outcome p', { hasText: before }).textContent()) as string;
    return figure(text.slice(before.length, text.indexOf(after)));
  };
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await button(nav.whatIf).click();
  await sidebar.getByText(whatIf.chosen(1), { exact: true }).waitFor();
  await sidebar.locator('.choice input').nth(2).check();
  await sidebar.getByText(whatIf.chosen(2), { exact: true }).waitFor();

  // The parts come to what is said below them, to a unit each.
  const lines = await parts();
  expect(lines).toHaveLength(2);
  const [money = ''] = ((await sidebar.locator('.balance').textContent()) as string).split(' a year');
  const sum = figure(money);
  expect(Math.abs(at(lines, 0) + at(lines, 1) - sum)).toBeLessThanOrEqual(lines.length);
  // After the hours are sold, a year brings that sum and what they earn: the third year less the first is two of them.
  const ends = (await sidebar.locator('.result .ends span').allTextContents()).map((text) =>
    figure(text.replace(/ after.*/, '')),
  );
  const earns = await earned();
  const yearly = sum + earns;
  expect(Math.abs(at(ends, 1) - at(ends) - 2 * yearly)).toBeLessThanOrEqual(3);

  const hourEarns = sidebar.getByLabel(whatIf.hourEarns('GBP'));
  await hourEarns.fill('120');
  expect(Math.abs((await earned()) - 2 * earns)).toBeLessThanOrEqual(1);
  // A figure that cannot be is said, and the last that could counts on.
  const share = sidebar.getByLabel(whatIf.refillShare);
  await share.fill('130');
  await sidebar.getByText(whatIf.range('100', '50'), { exact: true }).waitFor();
  expect(Math.abs((await earned()) - 2 * earns)).toBeLessThanOrEqual(1);
  expect(await share.getAttribute('aria-invalid')).toBe('true');
  await share.fill('');
  await sidebar.getByText(whatIf.range('100', '50'), { exact: true }).waitFor();
  // While a figure is typed, nothing of it is taken away.
  await share.fill('');
  await share.pressSequentially('7.05');
  expect(await share.inputValue()).toBe('7.05');
  await share.fill('100');
  expect(Math.abs((await earned()) - 4 * earns)).toBeLessThanOrEqual(2);

  // All of it is there when one comes back; a client that one decides to part with meanwhile is added.
  const tried = await parts();
  await button(nav.overview).click();
  await button(nav.whatIf).click();
  await sidebar.getByText(whatIf.chosen(2), { exact: true }).waitFor();
  expect(await parts()).toEqual(tried);
  expect(await share.inputValue()).toBe('100');
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('clients who were chosen are seen, wherever they are in a long list', async () => {
  const stage = await openStage('en', manyClients());
  const { sidebar } = stage;
  const { whatIf, nav, overview } = en.sidebar;
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await sidebar.getByRole('button', { name: nav.whatIf }).click();
  await sidebar.getByText(whatIf.more(20)).waitFor();
  const last = sidebar.getByLabel('Client 59');
  expect(await last.count()).toBe(0);
  const search = sidebar.getByLabel(overview.search);
  await search.fill('clíent 59');
  await last.check();
  await search.fill('nobody');
  await sidebar.getByText(overview.noneFound).waitFor();
  await search.fill('');
  await sidebar.getByText(whatIf.more(19)).waitFor();
  expect(await last.isChecked()).toBe(true);
  // Nothing goes from under the pointer.
  await last.uncheck();
  expect(await last.isChecked()).toBe(false);
  expect(stage.strange).toEqual([]);
  await stage.close();
});
