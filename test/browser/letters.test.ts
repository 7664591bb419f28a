import type { Locator } from 'playwright-core';
import { PARTS } from '../../src/letters/wording-names';
import { isoFromDay } from '../../src/model/day';
import { LETTER_VOICES } from '../../src/model/letter-facts';
import { deScreen as de } from '../../src/words/de/screen';
import { CONTRACT_WORDS, LINT_ADVICE } from '../../src/words/letter-words-for';
import { at } from '../at';
import { closeDialog, DIALOG, dialogOf, draftsOf, openLetters } from './letter-steps';
import { openStage, type Stage } from './stage';

/** No rule is broken in a window as small as a zoom of 200 % makes it, and none of contrast in dark, in which paper stays white. */
async function expectAccessible(stage: Stage): Promise<void> {
  const { page } = stage;
  await page.setViewportSize({ width: 640, height: 400 });
  expect(await stage.axe(DIALOG)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await stage.axe(DIALOG, 'color-contrast')).toEqual([]);
  const colors = await dialogOf(stage)
    .locator('article.letter')
    .evaluate((article) => {
      const { backgroundColor, color } = getComputedStyle(article);
      return [backgroundColor, color, getComputedStyle(article.querySelector('.subject') as Element).color];
    });
  expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(32, 33, 36)', 'rgb(32, 33, 36)']);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The cell of a client's entry by its heading, such as "Client Energy!I5". */
async function entryCell(stage: Stage, heading: string, client: string): Promise<string> {
  const rows = (await stage.read('Client Energy!A1:K30')) as string[][];
  const row = rows.findIndex(([name]) => name === client) + 1;
  return `Client Energy!${'ABCDEFGHIJK'[at(rows).indexOf(heading)]}${row}`;
}

const todayInSheet = (): number => Math.floor(Date.now() / 86_400_000) + 25_569;

/** All that is on the paper, fields among it. */
function paperOf(stage: Stage): Promise<string> {
  return dialogOf(stage)
    .locator('article.letter')
    .evaluate((article) =>
      [...article.children]
        .map((part) => (part instanceof HTMLTextAreaElement ? part.value : part.textContent))
        .join('\n'),
    );
}

/** From the sample book to a draft that was read, in six clicks; leaves the dialog closed. */
async function draftInSixClicks(stage: Stage, client: string): Promise<void> {
  const { page, sidebar } = stage;
  const dialog = dialogOf(stage);
  const text = de.sidebar.letters.dialog;
  let clicks = 0;
  const click = (what: Locator): Promise<void> => {
    clicks += 1;
    return what.click();
  };
  await click(page.getByRole('button', { name: 'Erweiterungen' }));
  await click(page.getByRole('menuitem', { name: 'Kunden ansehen' }));
  await click(sidebar.getByRole('button', { name: de.sidebar.connect.confirm }));
  await click(sidebar.getByRole('button', { name: de.sidebar.progress.start }));
  await click(sidebar.getByRole('button', { name: de.sidebar.client.farewell }));
  await dialog.getByLabel(text.senderName, { exact: true }).waitFor();
  await page.keyboard.type('Jonas Lindner');
  const read = await paperOf(stage);
  expect(read).toContain(client);
  await click(dialog.getByRole('button', { name: text.create, exact: true }));
  await dialog.getByText(text.created).waitFor();
  expect(clicks).toBeLessThanOrEqual(6);

  const draft = at(await draftsOf(stage));
  expect(draft.name).toContain(client);
  for (const line of read.split('\n').filter((one) => /^\p{L}[^&]+[.,]$/u.test(one))) {
    expect(draft.html).toContain(line);
  }
  expect(await stage.read(await entryCell(stage, de.roles.draft, client))).toBe(draft.webViewLink);
  // The draft opens from the dialog, and the add-on sent nothing anywhere.
  await dialog.getByRole('link', { name: text.openDraft }).click();
  await page.locator('.paper iframe').waitFor();
  await page.keyboard.press('Escape');
  await closeDialog(stage);
}

/** Clients of the German sample. */
const FIRST = 'Eiscafé Polarstern';
const SECOND = 'Galerie Blauer Reiher';
const TALK = 'Praxis am Stadtpark';

describe('letters, one after the other', () => {
  const text = de.sidebar.letters.dialog;
  const { section } = de.sidebar.letters;
  let stage: Stage;
  const dialog = () => dialogOf(stage);
  const field = (label: string) => dialog().getByLabel(label, { exact: true });
  const create = () => dialog().getByRole('button', { name: text.create, exact: true });
  const letter = () => dialog().locator('article.letter');
  const choose = (name: string) => dialog().locator('.letter-list').getByRole('button', { name }).click();

  beforeAll(async () => {
    stage = await openStage('de');
    await stage.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(async () => {
    expect(stage.strange).toEqual([]);
    await stage.close();
  });

  test('from the sample book to a draft that was read, in six clicks', () => draftInSixClicks(stage, FIRST));

  test('what is entered is in the letter and is remembered when the book is opened again', async () => {
    await stage.type(await entryCell(stage, de.roles.decision, SECOND), de.sidebar.decisions.part);
    await stage.type(await entryCell(stage, de.roles.decision, TALK), de.sidebar.decisions.talk);
    await openLetters(stage, de);
    await choose(SECOND);
    const entered: [string, string][] = [
      [text.contact, 'Frau Dr. Anna Berger'],
      [text.address, 'Lindenallee 12\n20146 Hamburg'],
      [text.email, 'anna.berger@example.com'],
      [text.deliveries, 'Poster 1\nPoster 2'],
      [text.handOver, 'Logo\nFotos'],
      [text.referral, 'Studio Elbufer'],
      [text.referralReach, '040 555 01 23'],
      [text.senderCompany, 'Atelier Nord'],
      [text.senderAddress, 'Hafenstraße 3\n20359 Hamburg'],
      [text.place, 'Altona'],
    ];
    await field(text.senderName).fill('');
    await dialog().getByText(text.missing(text.facts.sender)).waitFor();
    expect(await letter().count()).toBe(0);
    await field(text.senderName).fill('Jonas Lindner');
    for (const [label, value] of entered) await field(label).fill(value);
    await field(text.reason).selectOption('misfit');
    await field(text.voice).selectOption('de-sie');
    const thanks = letter().locator('textarea.paragraph').first();
    const ours = await thanks.inputValue();
    await thanks.fill('Brückentag Ægir');
    await dialog().getByText(text.edited).waitFor();
    await field(text.lastDay).fill('2099-01-31');
    const written = await paperOf(stage);
    for (const [label, value] of entered) {
      if (label === text.email) continue;
      for (const line of value.split('\n')) expect(written).toContain(line.replace(/^Ms |^Frau /, ''));
    }
    expect(written).toContain('2099');
    // A failure to remember it is said, and mended with the next field that is left.
    await stage.page.evaluate(() => window.workbench.failNext('offline', 'saveEntry'));
    await field(text.lastDay).blur();
    await dialog().getByText(text.notKept).waitFor();
    await field(text.place).focus();
    await field(text.place).blur();
    await dialog().getByText(text.notKept).waitFor({ state: 'detached' });
    await stage.picture('letters-full');

    await closeDialog(stage);
    await stage.page.evaluate(() => window.workbench.reopen());
    await openLetters(stage, de);
    await choose(SECOND);
    expect(await paperOf(stage)).toBe(written);
    for (const [label, value] of entered) expect(await field(label).inputValue()).toBe(value);
    // So is that a rewritten paragraph was given up.
    await dialog().getByRole('button', { name: text.asBefore }).click();
    await closeDialog(stage);
    await openLetters(stage, de);
    await choose(SECOND);
    expect(await thanks.inputValue()).toBe(ours);
  });

  test('the kind of contract proposes the last day or shows why there is none; a day that is over is refused', async () => {
    const { contracts, noAdvice } = CONTRACT_WORDS.de;
    const note = () =>
      dialog()
        .locator('.field', { has: field(text.lastDay) })
        .locator('p');
    await field(text.contract).selectOption('work');
    expect(await field(text.lastDay).inputValue()).toBe('');
    expect(await note().textContent()).toBe(`${contracts.work.note} ${noAdvice}`);
    await dialog().getByText(text.missing(text.facts['last-day'])).waitFor();
    expect(await create().isDisabled()).toBe(true);
    await field(text.contract).selectOption('day');
    const tomorrow = await stage.page.evaluate(
      (timeZone) =>
        new Intl.DateTimeFormat('sv', { timeZone }).format(new Date(Date.now() + 24 * 60 * 60 * 1000)),
      'Europe/Berlin',
    );
    expect(await field(text.lastDay).inputValue()).toBe(tomorrow);
    await field(text.contract).selectOption('clause');
    await field(text.period).fill('soon');
    expect(await field(text.lastDay).inputValue()).toBe('');
    await field(text.lastDay).fill('2020-01-31');
    await dialog().getByText(text.lastDayPast).waitFor();
    expect(await create().isDisabled()).toBe(true);
    await field(text.lastDay).fill('2099-01-31');
    expect(await create().isDisabled()).toBe(false);
  });

  test('what the owner changes is in the draft; blame is named first, and a tag stops the letter', async () => {
    const sentence = 'Sie haben nie pünktlich gezahlt.';
    const thanks = letter().locator('textarea.paragraph').first();
    const before = await thanks.inputValue();
    await thanks.fill(sentence);
    const tick = dialog().getByLabel(text.anyway);
    await tick.waitFor();
    await dialog().getByText(LINT_ADVICE.de.blame.why).first().waitFor();
    expect(await create().isDisabled()).toBe(true);
    await expectAccessible(stage);
    await stage.picture('letters-findings');
    await tick.check();
    expect(await create().isDisabled()).toBe(false);
    await thanks.fill(`${sentence} {{x}}`);
    await dialog().getByText(text.found('{{x}}')).waitFor();
    expect(await tick.count()).toBe(0);
    expect(await create().isDisabled()).toBe(true);
    await dialog().getByRole('button', { name: text.asBefore }).click();
    expect(await thanks.inputValue()).toBe(before);

    await thanks.fill('Fifteen "good" <b>years</b>');
    await letter().locator('textarea.closing').fill('');
    await create().click();
    await dialog().getByText(text.created).waitFor();
    const draft = (await draftsOf(stage)).find(({ name }) => name.includes(SECOND));
    expect(draft?.html).toContain('Fifteen &quot;good&quot; &lt;b&gt;years&lt;/b&gt;</p>');
    // A part that was emptied leaves no gap.
    expect(draft?.html).not.toMatch(/<p[^>]*><\/p>/);
    await create().click();
    await dialog().getByText(text.existed).waitFor();
    expect((await draftsOf(stage)).filter(({ name }) => name.includes(SECOND))).toHaveLength(1);
  });

  test('the text is copied, and the mail link holds it', async () => {
    await dialog().getByRole('button', { name: text.copy }).click();
    await dialog().getByText(text.copied).waitFor();
    const copied = await stage.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Fifteen "good" <b>years</b>');
    const href = (await dialog().getByRole('link', { name: text.mail }).getAttribute('href')) as string;
    const mail = new URL(href);
    expect(mail.pathname).toBe('anna.berger@example.com');
    expect(mail.searchParams.get('subject')).toBe(await letter().locator('.subject').inputValue());
    expect(mail.searchParams.get('body')).toContain('Fifteen "good" <b>years</b>\r\n');
  });

  test('for a talk there is a guide, in every voice', async () => {
    await choose(TALK);
    expect(await letter().getAttribute('lang')).toBe('de');
    expect(await letter().locator('.subject').textContent()).toContain(TALK);
    expect(await create().count()).toBe(0);
    await stage.picture('letters-guide');
    const seen: string[] = [];
    for (const voice of LETTER_VOICES) {
      await field(text.voice).selectOption(voice);
      seen.push(await paperOf(stage));
    }
    expect(new Set(seen).size).toBe(3);
    await closeDialog(stage);
    // The link in the sidebar opens the guide, not a farewell.
    await stage.sidebar.locator('li', { hasText: TALK }).getByRole('button', { name: section.guide }).click();
    await letter().waitFor();
    expect(await letter().locator('.subject').textContent()).toContain(TALK);
  });

  /** Gives every thanks in the sheet of the owner's own wording this text. */
  const rewrite = async (thanks: string): Promise<void> => {
    const parts = (await stage.read(`${text.sheet}!D1:D90`)) as string[][];
    for (const [index, [part]] of parts.entries()) {
      if (part === PARTS.thanks.de) await stage.type(`${text.sheet}!E${index + 1}`, thanks);
    }
  };

  test("the owner's own wording counts; a tag that is not known stops the letter and is named with its row", async () => {
    await choose(FIRST);
    await dialog().getByRole('button', { name: text.wording }).click();
    await dialog().getByText(text.wordingMade(text.sheet)).waitFor();
    expect(await dialog().getByRole('button', { name: text.wording }).count()).toBe(0);
    await closeDialog(stage);
    const own = 'Danke für alles, Familie {{Kunde}}.';
    await rewrite(own);
    await openLetters(stage, de);
    await choose(FIRST);
    expect(await paperOf(stage)).toContain(own.replace(/\{\{.*\}\}/, FIRST));
    await closeDialog(stage);
    await rewrite(`${own} {{Fax}}`);
    await openLetters(stage, de);
    await choose(FIRST);
    const failure = dialog().locator('.paper-side .failure', { hasText: '{{Fax}}' });
    expect(await failure.textContent()).toMatch(/^Zeile \d+: /);
    expect(await create().isDisabled()).toBe(true);
    await closeDialog(stage);
  });

  test('the sidebar follows a farewell to its end, and warns of an invoice after the last day', async () => {
    const { sidebar } = stage;
    const card = sidebar.locator('.farewell', { hasText: FIRST });
    await card.getByRole('link', { name: section.draft }).waitFor();
    expect(await card.textContent()).toContain(section.next.send);
    await stage.picture('letters-section');
    await card.getByLabel(section.confirmed).check();
    await card.getByText(section.next.deliver).waitFor();
    await sidebar.locator('.notice', { hasText: de.sidebar.saving.undo }).waitFor();
    const confirmed = await entryCell(stage, de.roles.confirmed, FIRST);
    expect(await stage.read(confirmed)).toBeTruthy();
    const drafted = await entryCell(stage, de.roles.draft, FIRST);
    expect(await card.getByRole('link', { name: section.draft }).getAttribute('href')).toBe(
      await stage.read(drafted),
    );

    // Five days ago was the last day; three days ago there was an invoice all the same.
    await stage.type(await entryCell(stage, de.roles.last_day, FIRST), todayInSheet() - 5);
    const numbers = (await stage.read(`Rechnungen!A4:A400`)) as [string][];
    const row = numbers.findIndex(([number]) => number === '') + 4;
    const dayAfter = isoFromDay(todayInSheet() - 25_569 - 3);
    for (const [column, value] of Object.entries({
      A: 'X-1',
      B: FIRST,
      C: dayAfter,
      D: dayAfter,
      E: 10,
      F: 12,
    })) {
      await stage.type(`Rechnungen!${column}${row}`, value);
    }
    await stage.openSidebar();
    await sidebar.getByRole('button', { name: de.sidebar.nav.letters, exact: true }).click();
    await card.getByText(section.next['hand-over']).waitFor();
    await card.getByRole('button', { name: `Rechnungen!${row}` }).click();
    await stage.page.waitForFunction((place) => window.workbench.selected() === place, `Rechnungen!A${row}`);
    await card.getByLabel(section.handedOver).check();
    await card.getByText(section.next.collect).waitFor();
    await stage.picture('letters-billed-after');
  });
});
