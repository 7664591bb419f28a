import type { BrowserContext, Page } from 'playwright-core';
import { deScreen as de } from '../../src/words/de/screen';
import { enScreen as en } from '../../src/words/en/screen';
import { startServer } from '../../workbench/server/start-server';
import { de as words } from '../../workbench/words/de';
import { closeDialog, dialogOf, draftsOf } from './letter-steps';
import { cellsOf, confirmColumns, entriesInSheet, partAndWrite, smallBook } from './review-steps';
import { openStage, root, stageOf, type Work } from './stage';

let context: BrowserContext;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  server = await startServer({ root, port: 0, file: smallBook('offene') });
});
afterAll(() => server.close());

beforeEach(async () => {
  const { page, close } = await openStage('de');
  context = (await page.context().browser()?.newContext()) as BrowserContext;
  await close();
});
afterEach(() => context.close());

/** Opens the workbench in a new tab, as it is after `npm start -- offene.csv`. */
async function newTab(path = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.url}?lang=de${path}`);
  return page;
}

/** The workbench with its book open. */
async function opened(page: Page): Promise<Work> {
  await page.evaluate(() => window.workbench.ready);
  await page.evaluate(() => window.workbench.calculated());
  return stageOf(page, 'de');
}

const kept = (page: Page) => page.waitForFunction(() => window.workbench.isKept());
const question = (page: Page) => page.locator('#kept-work[open]');

/** The tab dies as it does when the memory is full. */
async function kill(page: Page): Promise<void> {
  const died = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  // It dies before it can answer.
  session.send('Page.crash').catch(() => undefined);
  await died;
  await page.close();
}

test('a killed tab: what was decided, a letter half written, its draft and what was typed are all there', async () => {
  const text = de.sidebar.letters.dialog;
  const before = await opened(await newTab());
  await before.openSidebar();
  await confirmColumns(before, de);
  await before.sidebar.locator('.client').first().click();
  const name = (await before.sidebar.locator('h1').textContent()) as string;
  await partAndWrite(before, de);
  const field = (stage: Work, label: string) => dialogOf(stage).getByLabel(label, { exact: true });
  await field(before, text.senderName).fill('Jonas Lindner');
  await dialogOf(before).getByRole('button', { name: text.create, exact: true }).click();
  await dialogOf(before).getByText(text.created).waitFor();
  await field(before, text.handOver).fill('Schlüssel und Ordner');
  await field(before, text.contact).focus();
  await before.settled();
  await before.page.evaluate(() => window.workbench.resetCalls());
  await field(before, text.contact).fill('Frau Berger');
  // The field that is being written is saved at a pause.
  await before.page.waitForFunction(() => window.workbench.trips().saveEntry === 1);
  await before.settled();
  await closeDialog(before);
  await before.type('offene!I2', 'mit der Hand');
  const list = await overview(before);
  expect(list).toHaveLength(4);
  await kept(before.page);
  const [sheet, drafts] = [await cellsOf(before, 'Client Energy'), await draftsOf(before)];
  expect(drafts).toHaveLength(1);
  await kill(before.page);

  const tab = await newTab();
  await question(tab)
    .getByRole('button', { name: /^Mit „offene“ von \d\d:\d\d weitermachen$/ })
    .click();
  const after = await opened(tab);
  expect(await cellsOf(after, 'Client Energy')).toEqual(sheet);
  expect((await entriesInSheet(after, en))[name]?.decision).toBe(en.sidebar.decisions.part);
  expect(await draftsOf(after)).toEqual(drafts);
  expect(await after.read('offene!I2')).toBe('mit der Hand');
  await after.openSidebar();
  expect(await overview(after)).toEqual(list);
  await after.sidebar.getByRole('button', { name: de.sidebar.nav.letters, exact: true }).click();
  await after.sidebar.getByRole('button', { name: de.sidebar.letters.section.open }).click();
  expect(await field(after, text.handOver).inputValue()).toBe('Schlüssel und Ordner');
  expect(await field(after, text.contact).inputValue()).toBe('Frau Berger');
  expect(await field(after, text.senderName).inputValue()).toBe('Jonas Lindner');
  await dialogOf(after).getByRole('link', { name: text.openDraft }).click();
  await after.page.locator('.paper iframe').waitFor();
});

/** The clients as the sidebar ranks them. */
async function overview(stage: Work): Promise<string[]> {
  await stage.sidebar.getByRole('button', { name: de.sidebar.nav.overview, exact: true }).click();
  await stage.settled();
  return stage.sidebar.locator('.client').allTextContents();
}

test('a book that nobody has changed is not asked about; one that was may be opened anew, and stays kept until it is changed', async () => {
  const first = await opened(await newTab());
  await first.openSidebar();
  await first.settled();
  await first.page.reload();
  await opened(first.page);
  expect(await question(first.page).count()).toBe(0);
  await first.type('offene!I2', 'einmal');
  await kept(first.page);

  await first.page.reload();
  expect(await stageOf(first.page, 'de').axe('body')).toEqual([]);
  await question(first.page).getByRole('button', { name: words.page.openAnew, exact: true }).click();
  const anew = await opened(first.page);
  expect(await anew.read('offene!I2')).toBe('');
  // The question left open is no answer that could lose anything.
  await first.page.reload();
  await question(first.page).waitFor();
  await first.page.keyboard.press('Escape');
  expect(await (await opened(first.page)).read('offene!I2')).toBe('einmal');
});

test('a sample is nobody’s file: where it would be opened, the way back leads to what was worked on last', async () => {
  const stage = await openStage('de', smallBook('zuletzt'));
  await stage.type('zuletzt!I2', 'einmal');
  await kept(stage.page);
  await stage.page.reload();
  await question(stage.page).getByRole('button', { name: 'zuletzt' }).click();
  expect(await (await opened(stage.page)).read('zuletzt!I2')).toBe('einmal');
  expect(stage.strange).toEqual([]);
  await stage.close();
});

/** From now on the browser has room for what is to be kept, or has none. */
function setRoom(page: Page, hasRoom: boolean): Promise<void> {
  return page.evaluate((has) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { realPut?: IDBObjectStore['put'] };
    store.realPut ??= store.put;
    const refuse = (): never => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    store.put = has ? store.realPut : refuse;
  }, hasRoom);
}

test('who leaves before all is saved and kept is asked, and who leaves after it is not', async () => {
  const stage = await opened(await newTab());
  const { page, sidebar } = stage;
  let questions = 0;
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') questions += 1;
    dialog.dismiss();
  });
  const stays = async () => {
    await stage.settled();
    const before = questions;
    const asked = page.waitForEvent('dialog');
    // It does not wait for the answer.
    await page.close({ runBeforeUnload: true });
    await asked;
    expect(questions).toBe(before + 1);
  };
  await stage.openSidebar();
  await confirmColumns(stage, de);
  await sidebar.locator('.client').first().click();
  await kept(page);

  await setRoom(page, false);
  await stage.type('offene!I2', 'eben erst');
  await stays();
  await setRoom(page, true);
  await stage.type('offene!I3', 'und weiter');
  await kept(page);

  // A decision that is still on its way is in no cell yet.
  await page.evaluate(() => window.workbench.hold('calls'));
  await sidebar.getByRole('button', { name: de.sidebar.decisions.part, exact: true }).click();
  expect(await page.evaluate(() => window.workbench.isKept())).toBe(true);
  await stays();
  await page.evaluate(() => window.workbench.release());
  await stage.settled();
  await kept(page);

  await sidebar.getByLabel(de.sidebar.review.note, { exact: true }).fill('Noch nicht zu Ende');
  await stays();
  await page.keyboard.press('Tab');
  await stage.settled();
  await kept(page);

  const gone = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await gone;
});

test('a browser that keeps nothing is told of once, and asks whenever something would be lost', async () => {
  const stage = await opened(await newTab());
  await setRoom(stage.page, false);
  await stage.type('offene!I2', 'eben erst');
  const said = stage.page.locator('#message');
  await said.getByText(words.page.notKept).waitFor();
  expect(await stage.page.evaluate(() => window.workbench.isKept())).toBe(false);
  await stage.page.evaluate(() => {
    const message = document.getElementById('message');
    if (message) message.hidden = true;
  });
  await stage.type('offene!I3', 'noch etwas');
  await stage.page.evaluate(() => window.workbench.keepNow());
  expect(await said.isHidden()).toBe(true);
});

test('of two tabs only one keeps the work, and the other says that it does not', async () => {
  const first = await opened(await newTab());
  const second = await opened(await newTab());
  await second.type('offene!I2', 'im zweiten');
  await second.page.locator('#message').getByText(words.page.notKept).waitFor();
  await first.type('offene!I2', 'im ersten');
  await kept(first.page);
  await second.page.close();
  await kill(first.page);
  const tab = await newTab();
  await question(tab).getByRole('button', { name: 'offene' }).click();
  expect(await (await opened(tab)).read('offene!I2')).toBe('im ersten');
});
