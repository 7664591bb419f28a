import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import type { PageHandle } from '../../workbench/page/page-handle';
import { startServer } from '../../workbench/server/start-server';
import { FEWER_FRAMES } from './fewer-frames';

export const root = join(__dirname, '../..');
declare global {
  interface Window {
    workbench: PageHandle;
  }
}

/** A rule that is broken, how badly, and where. */
export interface Violation {
  id: string;
  impact: string;
  html: string[];
}

/** The workbench in a real browser, with what a person would do in it. */
export interface Stage {
  page: Page;
  sidebar: FrameLocator;
  /** Requests to anywhere but the workbench, and errors in the page: both must stay empty. */
  strange: string[];
  type(place: string, text: string | number): Promise<void>;
  read(place: string): Promise<unknown>;
  /** Waits until nothing goes on any more, in the sheet and in the sidebar. */
  settled(): Promise<void>;
  openSidebar(): Promise<void>;
  /** What axe finds against the rules of accessibility, or one of them, in a frame of the page, the sidebar's unless another is named. */
  axe(frame?: string, rule?: string): Promise<Violation[]>;
  /** A picture into .cache/pictures, to be looked at. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Longer than anything takes on a busy machine: it ends what hangs, and nothing else. */
const WATCHDOG = 10 * 60_000;

/** A page of the workbench, and what is strange about it. */
interface Bench {
  page: Page;
  strange: string[];
}

let browser: Browser | undefined;
let server: Awaited<ReturnType<typeof startServer>> | undefined;
/** Pages that no test is using, by the language, which they cannot change. */
const free = new Map<string, Bench[]>();

/** Ends what the stages of a test file shared. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  await server?.close();
  browser = undefined;
  server = undefined;
  free.clear();
}

/**
 * Opens the workbench in a language, with a file or with the sample book, for a person who has done nothing in it yet. The
 * page is one that an earlier stage of the test file has left, since loading it takes longer than most tests.
 */
export async function openStage(language: 'de' | 'en', file?: string): Promise<Stage> {
  const left = free.get(language)?.pop();
  const bench = left ?? (await newBench(language));
  const { page, strange } = bench;
  strange.length = 0;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
  const dropped = file && { name: basename(file), base64: readFileSync(file).toString('base64') };
  if (left || dropped) await page.evaluate((one) => window.workbench.startOver(one || undefined), dropped);
  const sidebar = page.frameLocator('#sidebar iframe');
  return {
    page,
    sidebar,
    strange,
    type: (place, text) =>
      page.evaluate(({ place, text }) => window.workbench.type(place, text), { place, text }),
    read: (place) => page.evaluate((from) => window.workbench.read(from), place),
    settled: () => page.evaluate(() => window.workbench.settled()),
    openSidebar: async () => {
      await page.getByRole('button', { name: language === 'de' ? 'Erweiterungen' : 'Extensions' }).click();
      await page
        .getByRole('menuitem', { name: language === 'de' ? 'Kunden ansehen' : 'Review clients' })
        .click();
      await sidebar.locator('h1').waitFor();
    },
    axe: (frame = '#sidebar iframe', rule) => violationsIn(page, frame, rule),
    picture: async (name) => {
      await page.screenshot({ path: join(root, '.cache/pictures', `${name}.png`) });
    },
    close: async () => {
      free.set(language, [...(free.get(language) ?? []), bench]);
    },
  };
}

async function newBench(language: 'de' | 'en'): Promise<Bench> {
  browser ??= await chromium.connect(process.env.BROWSER_ENDPOINT as string);
  server ??= await startServer({ root, port: 0 });
  const { url } = server;
  const context = await browser.newContext({ acceptDownloads: true });
  context.setDefaultTimeout(WATCHDOG);
  await context.addInitScript(FEWER_FRAMES);
  const page = await context.newPage();
  const strange: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(url))
      strange.push(request.url());
  });
  page.on('pageerror', (error) => strange.push(error.message));
  await page.goto(`${url}?lang=${language}`);
  await page.evaluate(() => window.workbench.ready);
  return { page, strange };
}

async function violationsIn(page: Page, selector: string, rule?: string): Promise<Violation[]> {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
  const { rules, violations } = await frame.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: { run(how: object): Promise<AxeResults> } };
    // Of what passes one element is enough: all of them take as long again.
    const found = await axe.run({ resultTypes: ['violations'], ...(runOnly ? { runOnly } : {}) });
    return {
      rules: found.passes.length,
      violations: found.violations.map(({ id, impact, nodes }) => ({
        id,
        impact: impact ?? '',
        html: nodes.map((node) => node.html),
      })),
    };
  }, rule);
  // A page that axe could not look into has passed nothing either.
  if (rules === 0) throw new Error(`axe saw nothing in ${selector}`);
  return violations;
}
