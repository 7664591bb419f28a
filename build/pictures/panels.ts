import type { FrameLocator, Page } from 'playwright-core';
import type { View } from '../../html/session/session-state';
import type { ScreenWords } from '../../src/words/screen-words';
import type { PageHandle } from '../../workbench/page/page-handle';

declare global {
  interface Window {
    workbench: PageHandle;
  }
}

/** The workbench with the add-on, for scripts to drive. */
export interface Subject {
  page: Page;
  sidebar: FrameLocator;
  words: ScreenWords;
  /** Opens the sidebar from the menu and waits for its first panel. */
  openSidebar(): Promise<void>;
}

/** Takes a picture of each view on the way. */
interface Camera {
  /** A panel of the sidebar, or a part of it by its selector. */
  panel(name: string, part?: string): Promise<void>;
  workbench(): Promise<void>;
  /** The dialog of letters, by the selector of its frame. */
  dialog(name: string, frame: string): Promise<void>;
}

/** The picture of each view of the sidebar. A view without one does not compile, and a picture that nobody took fails a test. */
export const PICTURES: Record<View, string> = {
  connect: 'connect',
  blindCheck: 'blind-check',
  overview: 'overview',
  review: 'review',
  whatIf: 'what-if',
  letters: 'letters',
};

const DIALOG = '#add-on-dialog iframe';

/** Walks through every panel of the sidebar and the dialog of letters, as an owner would in a first review of the sample book. */
export async function walkPanels(subject: Subject, { panel, workbench, dialog }: Camera): Promise<void> {
  const { page, sidebar, words } = subject;
  const { connect, settings, blindCheck, review, decisions, log, nav, list, saving, overview } =
    words.sidebar;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  const saved = () => sidebar.locator('.notice.done').waitFor();
  const next = async () => {
    const before = await sidebar.locator('h1').textContent();
    await button(review.next).click();
    await sidebar.locator('h1', { hasNotText: before as string }).waitFor();
  };
  await subject.openSidebar();
  await panel(PICTURES.connect);
  await sidebar.getByText(settings.title).click();
  await panel('assumptions', 'details.settings');

  await button(connect.confirm).click();
  await button(blindCheck.choose).waitFor();
  await panel('feeling');
  await button(blindCheck.choose).click();
  await sidebar.getByRole('button', { name: blindCheck.compare, exact: true }).waitFor();
  await panel(PICTURES.blindCheck);
  await button(blindCheck.skip).click();
  await button(words.sidebar.progress.start).click();
  await panel(PICTURES.review);
  await button(decisions.part).click();
  await saved();
  await panel('part');
  await next();
  await button(decisions.talk).click();
  await sidebar.locator('.notice.done', { hasText: words.sidebar.decisions.talk }).waitFor();
  await panel('talk');
  await next();
  await sidebar.locator('summary', { hasText: log.other }).click();
  await panel('incident', '.incident');

  await page.evaluate(() => window.workbench.failNext('offline', 'saveEntry'));
  await button(decisions.later).click();
  await sidebar.locator('.notice.failed').waitFor();
  await panel('failure');
  await sidebar.locator('.notice').getByRole('button').first().click();
  await saved();
  const name = (await sidebar.locator('h1').textContent()) as string;
  await writeDecision(subject, name, decisions.talk);
  await button(decisions.keep).click();
  await button(saving.mine).waitFor();
  await panel('conflict');
  await button(saving.theirs).click();

  await button(nav.whatIf).click();
  await panel(PICTURES.whatIf);
  await button(nav.overview).click();
  // Not earlier: each decision would have all rules worked out again.
  await sidebar.getByRole('switch').click();
  await sidebar.locator('[aria-checked="true"]').waitFor();
  await page.evaluate(() => window.workbench.settled());
  await sidebar.locator('html').evaluate((whole) => whole.scrollTo(0, 0));
  await panel(PICTURES.overview);
  await workbench();
  await sidebar.locator('.counts .undecided').click();
  await sidebar.getByLabel(list.sort).selectOption({ label: list.sorts.value });
  await sidebar.getByLabel(overview.search).fill('li');
  await panel('list');

  await button(nav.letters).click();
  await panel(PICTURES.letters);
  await button(words.sidebar.letters.section.open).click();
  const letters = page.frameLocator(DIALOG);
  await letters.locator('.desk').waitFor();
  await dialog('letter-facts', DIALOG);
  const { facts, senderName } = words.sidebar.letters.dialog;
  await letters.getByLabel(senderName).fill(facts.sender);
  await letters.locator('article.letter').waitFor();
  await dialog('letter', DIALOG);
  await letters.locator('nav button').last().click();
  await dialog('guide', DIALOG);
}

/** Enters a decision in the sheet, as if somebody else did it in the meantime. */
async function writeDecision({ page }: Subject, client: string, decision: string): Promise<void> {
  await page.evaluate(
    async ({ name, word }) => {
      const rows = window.workbench.read('Client Energy!A1:A40') as string[][];
      const row = rows.findIndex(([cell]) => cell === name) + 1;
      await window.workbench.type(`Client Energy!C${row}`, word);
    },
    { name: client, word: decision },
  );
}
