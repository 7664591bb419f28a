import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import type { PageHandle } from '../../workbench/page/page-handle';
import { startServer } from '../../workbench/server/start-server';

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
  openSidebar(): Promise<void>;
  /** What axe finds against the rules of accessibility, or one of them, in a frame of the page, the sidebar's unless another is named. */
  axe(frame?: string, rule?: string): Promise<Violation[]>;
  /** A picture into .cache/pictures, to be looked at. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser | undefined;
/** Servers of stages that a failed test left open. */
const servers = new Set<{ close: () => Promise<void> }>();

async function theBrowser(): Promise<Browser> {
  browser ??= await chromium.launch({
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  return browser;
}

/** Closes the browser that the stages of a test file shared, and what a failed test left open. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  await Promise.all([...servers].map((server) => server.close()));
  servers.clear();
  browser = undefined;
}

/** How the person has set up their browser. */
export interface Eyes {
  dark?: boolean;
  /** 2 is what a browser's zoom of 200 % does: half as many CSS pixels in the window, each twice as large. */
  zoom?: 1 | 2;
}

/** Opens the workbench in a language, with a file or with the sample book. */
export async function openStage(
  language: 'de' | 'en',
  file?: string,
  { dark = false, zoom = 1 }: Eyes = {},
): Promise<Stage> {
  const server = await startServer({ root, port: 0, ...(file ? { file } : {}) });
  servers.add(server);
  const context = await (await theBrowser()).newContext({
    viewport: { width: 1280 / zoom, height: 800 / zoom },
    deviceScaleFactor: zoom,
    colorScheme: dark ? 'dark' : 'light',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const strange: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(server.url))
      strange.push(request.url());
  });
  page.on('pageerror', (error) => strange.push(error.message));
  await page.goto(`${server.url}?lang=${language}`);
  await page.evaluate(() => window.workbench.ready);
  const sidebar = page.frameLocator('#sidebar iframe');
  return {
    page,
    sidebar,
    strange,
    type: (place, text) =>
      page.evaluate(([to, what]) => window.workbench.type(to as string, what), [place, text]),
    read: (place) => page.evaluate((from) => window.workbench.read(from), place),
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
      await context.close();
      servers.delete(server);
      await server.close();
    },
  };
}

async function violationsIn(page: Page, selector: string, rule?: string): Promise<Violation[]> {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  await frame.evaluate(axeSource);
  const found = await frame.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run(how: object): Promise<AxeResults> } }).axe.run(
        runOnly ? { runOnly } : {},
      ),
    rule,
  );
  // A page that axe could not look into has passed nothing either.
  if (found.passes.length === 0) throw new Error(`axe saw nothing in ${selector}`);
  return found.violations.map(({ id, impact, nodes }) => ({
    id,
    impact: impact ?? '',
    html: nodes.map((node) => node.html),
  }));
}
