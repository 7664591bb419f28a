import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enScreen as en } from '../../src/words/en/screen';
import { dialogOf, draftLetter } from './letter-steps';
import { confirmColumns, partAndWrite } from './review-steps';
import { openStage } from './stage';

const folder = mkdtempSync(join(tmpdir(), 'client-energy-'));

const HOSTILE = [
  '<img src=x onerror="document.title=\'hacked\'">',
  '=HYPERLINK("http://evil.example")',
  '+49 30 123',
  'مقهى الصباح',
  '🍀🍀🍀',
  `${'Very long name '.repeat(130)}`,
  '"; DROP',
];

function hostileBook(): string {
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  const rows = HOSTILE.flatMap((name, index) =>
    [1, 2, 3].map((month) =>
      [`${index}-${month}`, name, `2025-0${month}-01`, `2025-0${month}-15`, '10.50', `2025-1${month % 3}-20`]
        .map(quoted)
        .join(','),
    ),
  );
  const path = join(folder, 'hostile.csv');
  writeFileSync(path, ['Invoice no.,Client,Date,Due date,Total,Paid on', ...rows].join('\n'));
  return path;
}

test('names that look like code are text in the sidebar and in rules', async () => {
  const stage = await openStage('en', hostileBook());
  const { sidebar, page } = stage;
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await sidebar.getByRole('switch').click();
  await sidebar.locator('[aria-checked="true"]').waitFor();
  const names = await sidebar.locator('.client .name').allTextContents();
  expect(names.sort()).toEqual(HOSTILE.map((name) => name.trim()).sort());
  await stage.picture('hostile-names');
  await sidebar.locator('.client', { hasText: '<img' }).click();
  await sidebar.locator('h1', { hasText: '<img' }).waitFor();
  expect(await page.title()).not.toBe('hacked');
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('without the right to create documents everything else works, and drafting says what to allow', async () => {
  const stage = await openStage('en');
  const { sidebar, page } = stage;
  await page.evaluate(() => window.workbench.refuseScopes('drive'));
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await sidebar.locator('.client').first().click();
  await partAndWrite(stage, en);
  await draftLetter(stage, en, 'Nord');
  const dialog = dialogOf(stage);
  await dialog.getByText(en.sidebar.failures['denied-drive']).waitFor();
  const allow = dialog.getByRole('link', { name: en.sidebar.allow });
  expect(await allow.getAttribute('href')).toMatch(/^https:\/\/accounts\.google\.com\//);
  await stage.picture('denied-drive');
  // What needs no document still works: the letter is read, changed and copied.
  await dialog.locator('.letter .subject').fill('Goodbye');
  await dialog.getByRole('button', { name: en.sidebar.letters.dialog.copy }).click();
  await dialog.getByText(en.sidebar.letters.dialog.copied).waitFor();
  await page.evaluate(() => window.workbench.refuseScopes());
  await dialog.getByRole('button', { name: en.sidebar.letters.dialog.create, exact: true }).click();
  await dialog.getByText(en.sidebar.letters.dialog.created).waitFor();
  expect(await allow.count()).toBe(0);
  await stage.close();
});

test('a colleague is asked about a draft that they may not see, and may have another one beside it', async () => {
  const stage = await openStage('en');
  const { sidebar, page } = stage;
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await sidebar.locator('.client').first().click();
  await partAndWrite(stage, en);
  await draftLetter(stage, en, 'Nord');
  const dialog = dialogOf(stage);
  const { created, create, another, makeAnother } = en.sidebar.letters.dialog;
  await dialog.getByText(created).waitFor();
  await page.evaluate(() => window.workbench.actAs('colleague'));
  await dialog.getByRole('button', { name: create, exact: true }).click();
  await dialog.getByText(another).waitFor();
  await stage.picture('hidden-draft');
  expect(await page.evaluate(() => window.workbench.drafts().length)).toBe(1);
  await dialog.getByRole('button', { name: makeAnother }).click();
  await page.waitForFunction(() => window.workbench.drafts().length === 2);
  await dialog.getByText(another).waitFor({ state: 'detached' });
  await stage.close();
});
