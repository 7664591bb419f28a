import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { deScreen } from '../src/words/screen/de';
import { enScreen } from '../src/words/screen/en';
import type { ScreenWords } from '../src/words/screen/screen-words';
import type { TestHandle } from '../workbench/page/test-handle';
import { startServer } from '../workbench/server/start-server';
import { findChromium } from './chromium.mjs';

declare global {
  interface Window {
    workbench: TestHandle;
  }
}

/** The built workbench in a real browser. */
export interface OpenWorkbench {
  page: Page;
  sidebar: FrameLocator;
  words: ScreenWords;
  /** Opens the sidebar from the menu and waits for its first panel. */
  openSidebar(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the workbench with a file (a path), else with the sample book in a language. */
export async function openWorkbench(language: 'de' | 'en', file?: string): Promise<OpenWorkbench> {
  const server = await startServer({ root: process.cwd(), port: 0, ...(file ? { file } : {}) });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: language === 'de' ? 'de-DE' : 'en-GB',
  });
  await page.goto(`${server.url}?lang=${language}`);
  await page.evaluate(() => window.workbench.ready);
  const sidebar = page.frameLocator('#sidebar iframe');
  const german = language === 'de';
  return {
    page,
    sidebar,
    words: german ? deScreen : enScreen,
    openSidebar: async () => {
      await page.getByRole('button', { name: german ? 'Erweiterungen' : 'Extensions' }).click();
      await page.getByRole('menuitem', { name: german ? 'Kunden ansehen' : 'Review clients' }).click();
      await sidebar.locator('h1').waitFor();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
