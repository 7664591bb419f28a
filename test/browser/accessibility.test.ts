import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PICTURES, walkPanels } from '../../build/pictures/panels';
import { deScreen as de } from '../../src/words/de/screen';
import { enScreen as en } from '../../src/words/en/screen';
import { inFace } from './faces';
import { confirmColumns } from './review-steps';
import { openStage, type Stage, type Violation } from './stage';

/** Unfolds all that is folded away, looks, and folds it again. */
async function unfolded<T>({ sidebar }: Stage, look: () => Promise<T>): Promise<T> {
  const folded = sidebar.locator('details:not([open])');
  const ids = await folded.evaluateAll((all) =>
    all.map((details, index) => {
      (details as HTMLDetailsElement).open = true;
      details.setAttribute('data-unfolded', String(index));
      return index;
    }),
  );
  const seen = await look();
  for (const id of ids) {
    await sidebar.locator(`[data-unfolded="${id}"]`).evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = false;
    });
  }
  return seen;
}

/** What sticks out of the sidebar to the side, and so would be cut off or need scrolling. */
function cutOff({ sidebar }: Stage): Promise<string[]> {
  return sidebar.locator('body').evaluate((body) => {
    const width = document.documentElement.clientWidth;
    return [...body.querySelectorAll('*')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right - left > 0 && (right > width + 0.5 || left < -0.5);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/**
 * Every rule in light, and that of contrast in dark, which changes nothing else. Panels are built the same way in every
 * language, so one is enough.
 */
async function inBothColors({ page, axe }: Stage, language: string, frame?: string): Promise<Violation[]> {
  if (language !== 'de') return [];
  const light = await axe(frame);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(frame, 'color-contrast');
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark];
}

/** What is cut off, by the face. The sidebar is as wide at every zoom, so a zoom changes nothing of that. */
async function cutOffInFaces(stage: Stage): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const face of ['narrow', 'wide'] as const) {
    const outside = await inFace(stage, face, () => cutOff(stage));
    if (outside.length > 0) found[`cut off in a ${face} face`] = outside;
  }
  return found;
}

/** What is wrong with a panel, with all unfolded that can be; nothing where all is well. */
function faultsOf(stage: Stage, language: string, name: string): Promise<Record<string, unknown>> {
  return unfolded(stage, async () => {
    const violations = await inBothColors(stage, language);
    const outside = await cutOffInFaces(stage);
    return {
      ...(violations.length > 0 ? { [name]: violations } : {}),
      ...(Object.keys(outside).length > 0 ? { [`${name}, cut off`]: outside } : {}),
    };
  });
}

test.each([
  ['de', de],
  ['en', en],
] as const)(
  'no panel breaks a rule of accessibility, light or dark, and none is cut off (%s)',
  async (language, words) => {
    const stage = await openStage(language);
    const found: Record<string, unknown> = {};
    const panels: string[] = [];
    const panel = async (name: string): Promise<void> => {
      panels.push(name);
      Object.assign(found, await faultsOf(stage, language, name));
    };
    const dialog = async (name: string, frame: string): Promise<void> => {
      const violations = await inBothColors(stage, language, frame);
      if (violations.length > 0) found[name] = violations;
      panels.push(name);
    };
    await walkPanels({ ...stage, words }, { panel, dialog, workbench: async () => undefined });
    expect(found).toEqual({});
    expect(panels).toHaveLength(17);
    expect(panels).toEqual(expect.arrayContaining(Object.values(PICTURES)));
    expect(stage.strange).toEqual([]);
    await stage.close();
  },
);

/** All that a book can leave open: tax, a rate, a part that stays unpaid, two spellings, a date, and a table that is left out. */
function bookOfQuestions(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'client-energy-')), 'questions.csv');
  const rows = ['01', '02', '03'].flatMap((month) => [
    `a${month},Acme Bakery,2026-${month}-01,2026-${month}-15,1190,1190,2026-${month}-20,EUR,,Acme,100,0,0,50,150`,
    `b${month},Bert,2026-${month}-01,2026-${month}-15,1000,900,2026-${month}-14,EUR,,Bert,0,30,0,0,30`,
    `c${month},Cleo,2026-${month}-01,2026-${month}-15,500,500,2026-${month}-28,CHF`,
  ]);
  const headings =
    'Invoice no.,Client,Date,Due date,Total,Paid amount,Paid on,Currency,,Client,Not due,1-30 days,31-60 days,> 60 days,Total';
  const odd = 'd1,Acme Bakkery,sometime in May,2026-06-15,1190,1190,2026-06-10,EUR';
  writeFileSync(path, [headings, ...rows, odd].join('\n'));
  return path;
}

test('neither does what only some books show: questions, what is left out, failures, and what takes long', async () => {
  const stage = await openStage('de', bookOfQuestions());
  const { page, sidebar } = stage;
  const { connect, retentions, duplicates, overview, stillWorking, stopWaiting } = de.sidebar;
  const found: Record<string, unknown> = {};
  const look = async (name: string, ...shown: string[]): Promise<void> => {
    for (const text of shown) await sidebar.getByText(text).first().waitFor();
    Object.assign(found, await faultsOf(stage, 'de', name));
    await stage.picture(name);
  };
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  await page.evaluate(() => window.workbench.failNext('server-error', 'readConnection'));
  await page.getByRole('button', { name: 'Erweiterungen' }).click();
  await page.getByRole('menuitem', { name: 'Kunden ansehen' }).click();
  // Before the book is read, nobody knows its language.
  await look('not-read', en.sidebar.failures['try-again']);
  await button(en.sidebar.retry).click();
  await look(
    'questions',
    connect.problems(1),
    connect.taxUnknown,
    connect.leftOut(1),
    retentions.title,
    duplicates.title(1),
  );
  await confirmColumns(stage, de);
  await sidebar.getByLabel(overview.search).fill('nobody at all');
  await page.evaluate(() => window.workbench.hold('calls'));
  await sidebar.getByRole('switch').click();
  await look('still-working', overview.taxUnknown, overview.noneFound, stillWorking);
  await button(stopWaiting).click();
  await page.evaluate(() => window.workbench.release());
  await stage.settled();
  await sidebar.getByLabel(overview.search).fill('');
  await sidebar.locator('.client').first().click();
  await look('late-is-fine', de.roles.late_is_fine);
  expect(found).toEqual({});
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('nor does the answer of the blind check', async () => {
  const stage = await openStage('de');
  const { sidebar } = stage;
  const { connect, blindCheck } = de.sidebar;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  await stage.openSidebar();
  await button(connect.confirm).click();
  await button(blindCheck.choose).click();
  const name = (await sidebar.locator('.blind li > span').first().textContent()) as string;
  await button(blindCheck.sideOf(blindCheck.takes, name)).click();
  await button(blindCheck.compare).click();
  await sidebar.locator('details.card').first().waitFor();
  expect(await faultsOf(stage, 'de', 'blind-check-answer')).toEqual({});
  expect(stage.strange).toEqual([]);
  await stage.close();
});
