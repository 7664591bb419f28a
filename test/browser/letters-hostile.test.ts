import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { enScreen as en } from '../../src/words/en/screen';
import { at } from '../at';
import { decideFor, dialogOf, draftsOf, openLetters } from './letter-steps';
import { confirmColumns, smallBook, writeEntry } from './review-steps';
import { openStage } from './stage';

/** A text that would be markup and the end of a string, if anything took it for more than text. */
const markup = (what: string): string =>
  `<img src=x onerror="top.hacked='${what}'"> "'</script>&amp; ${what}`;

/** The same with a tag in it, for names and addresses, which may have braces. */
const evil = (what: string): string => `{{client}} ${markup(what)}`;

const CLIENT = evil('client');

async function hostileBook(): Promise<string> {
  const file = new exceljs.Workbook();
  file
    .addWorksheet('Invoices')
    .addRows([
      ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'],
      ...[1, 2, 3].map((month) => [
        month === 1 ? markup('number') : `A-${month}`,
        CLIENT,
        `2026-0${month}-01`,
        `2026-0${month}-15`,
        10.5,
        month === 1 ? '' : `2026-1${month % 3}-20`,
      ]),
    ]);
  file.addWorksheet('Clients').addRows([
    ['Client', 'E-mail', 'Contact', 'Address', 'Notes'],
    [
      CLIENT,
      `a"<b>@example.com,c@example.com`,
      evil('contact'),
      `${evil('street')}\n${evil('city')}`,
      evil('note'),
    ],
    ['Nobody Else Ltd', 'x@example.com', 'Ms Berger', 'Street 1', ''],
  ]);
  const path = join(mkdtempSync(join(tmpdir(), 'client-energy-')), 'hostile.xlsx');
  writeFileSync(path, new Uint8Array(await file.xlsx.writeBuffer()));
  return path;
}

test('names, addresses, lines and tags that look like code are text in the preview, the draft, its title, the mail and the clipboard', async () => {
  const stage = await openStage('en', await hostileBook());
  const { page } = stage;
  const dialog = dialogOf(stage);
  const text = en.sidebar.letters.dialog;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await decideFor(stage, en, { [CLIENT]: 'part' });
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await openLetters(stage, en);
  const field = (label: string) => dialog.getByLabel(label, { exact: true });
  expect(await field(text.address).inputValue()).toBe(`${evil('street')}\n${evil('city')}`);
  await field(text.senderName).fill(evil('sender'));
  await field(text.deliveries).fill(`${markup('delivery')}\nsecond line`);
  await field(text.handOver).fill(markup('hand-over'));
  await field(text.referral).fill(evil('referral'));
  await field(text.place).fill(evil('place'));
  const all = [
    ...['client', 'street', 'city', 'sender', 'referral', 'place'].map(evil),
    ...['number', 'delivery', 'hand-over'].map(markup),
  ];

  // On the paper it is as it was entered, braces and all, and nothing of it is an element.
  const paper = dialog.locator('article.letter');
  expect(await paper.locator('img, script, b').count()).toBe(0);
  const shown = await paper.evaluate((article) =>
    [...article.children]
      .map((part) => (part instanceof HTMLTextAreaElement ? part.value : part.textContent))
      .join('\n'),
  );
  for (const one of all) expect(shown).toContain(one);

  await stage.picture('letters-hostile');

  await dialog.getByRole('button', { name: text.copy }).click();
  await dialog.getByText(text.copied).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const mail = (await dialog.getByRole('link', { name: text.mail }).getAttribute('href')) as string;
  // That is no one address, so the owner chooses one in the mail program.
  expect(mail).toMatch(/^mailto:\?subject=[^&"<>]*&body=[^&"<>]*$/);
  const body = new URL(mail).searchParams.get('body') as string;
  for (const one of ['number', 'delivery', 'hand-over'].map(markup)) {
    expect(copied).toContain(one);
    expect(body).toContain(one);
  }

  await dialog.getByRole('button', { name: text.create, exact: true }).click();
  await dialog.getByText(text.created).waitFor();
  const draft = at(await draftsOf(stage));
  expect(draft.name).toBe(`Farewell: ${CLIENT}`);
  const read = await page.evaluate((html) => {
    const made = new DOMParser().parseFromString(html, 'text/html');
    const elements = [...new Set([...made.body.querySelectorAll('*')].map(({ tagName }) => tagName))];
    return { elements: elements.sort(), text: made.body.textContent };
  }, draft.html);
  expect(read.elements).toEqual(['BR', 'H1', 'LI', 'P', 'UL', 'TABLE', 'TBODY', 'TR', 'TD', 'B'].sort());
  for (const one of all) expect(read.text).toContain(one);

  // Braces in what the owner entered would be printed as they are: they are named, and stop the letter.
  await field(text.deliveries).fill('{{menu}}');
  await dialog.getByText(text.found('{{menu}}')).waitFor();
  expect(await dialog.getByRole('button', { name: text.create, exact: true }).isDisabled()).toBe(true);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('what is in the Draft cell becomes a link in no place, unless it is the address of a document', async () => {
  const stage = await openStage('en', smallBook('draft-cell'));
  const text = en.sidebar.letters.dialog;
  await decideFor(stage, en, { Anna: 'part', Bert: 'part' });
  await writeEntry(stage, 'Anna', { [en.roles.draft]: "javascript:top.hacked='draft'" });
  await writeEntry(stage, 'Bert', { [en.roles.draft]: 'https://docs.google.com/document/d/x/edit' });
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await openLetters(stage, en);
  const cards = stage.sidebar.locator('.farewell');
  expect(await cards.filter({ hasText: 'Anna' }).getByRole('link').count()).toBe(0);
  expect(await cards.filter({ hasText: 'Bert' }).getByRole('link').count()).toBe(1);
  const dialog = dialogOf(stage);
  const shown = () =>
    dialog
      .locator('.batch .done')
      .evaluate((said) => [...said.querySelectorAll('a')].map(({ href }) => href));
  await dialog.locator('.letter-list, nav').getByText('Anna').click();
  await dialog.locator('.batch .done', { hasText: text.existed }).waitFor();
  expect(await shown()).toEqual([]);
  await dialog.locator('.letter-list, nav').getByText('Bert').click();
  expect(await shown()).toEqual(['https://docs.google.com/document/d/x/edit']);
  expect(stage.strange).toEqual([]);
  await stage.close();
});
