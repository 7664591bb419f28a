import { TestEnvironment } from 'jest-environment-node';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startServer } from '../../workbench/server/start-server';
import { FEWER_FRAMES } from './fewer-frames';

/** A page of the workbench, and what is strange about it: requests to anywhere else, and errors. */
export interface Bench {
  page: Page;
  strange: string[];
}

/** The pages that tests work in. */
export interface Benches {
  /** One that another test has left, if there is any, since loading one takes longer than most tests. */
  take(language: 'de' | 'en'): Promise<Bench & { isUsed: boolean }>;
  giveBack(language: 'de' | 'en', bench: Bench): void;
}

/** Longer than anything takes on a busy machine: it ends what hangs, and nothing else. */
const WATCHDOG = 10 * 60_000;

/** Jest gives a process half a second to end after its last file. */
const IDLE = 200;

// Jest loads this file once in each of its processes, and every test file anew: what is kept here serves all of them.
let browser: Browser | undefined;
let server: Awaited<ReturnType<typeof startServer>> | undefined;
let closing: NodeJS.Timeout | undefined;
/** Pages that no test is using, by the language, which they cannot change. */
const free = new Map<string, Bench[]>();

const benches: Benches = {
  async take(language) {
    const left = free.get(language)?.pop();
    return left ? { ...left, isUsed: true } : { ...(await newBench(language)), isUsed: false };
  },
  giveBack(language, bench) {
    free.set(language, [...(free.get(language) ?? []), bench]);
  },
};

async function newBench(language: 'de' | 'en'): Promise<Bench> {
  browser ??= await chromium.connect(process.env.BROWSER_ENDPOINT as string);
  server ??= await startServer({ root: process.cwd(), port: 0 });
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

/** Ends what test files shared. */
async function close(): Promise<void> {
  const [oldBrowser, oldServer] = [browser, server];
  browser = undefined;
  server = undefined;
  free.clear();
  await oldBrowser?.close();
  await oldServer?.close();
}

/** Node, with pages of the workbench that outlive a test file. */
export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    clearTimeout(closing);
    await super.setup();
    this.global.benches = benches;
  }

  override async teardown(): Promise<void> {
    await super.teardown();
    closing = setTimeout(() => void close(), IDLE);
  }
}
