import { chromium } from 'playwright-core';
import { deScreen } from '../src/words/de/screen';
import { enScreen } from '../src/words/en/screen';
import { startServer } from '../workbench/server/start-server';
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs';
import type { Subject } from './pictures/panels';

/** The built workbench in a real browser. */
export interface OpenWorkbench extends Subject {
  close(): Promise<void>;
}

/** Opens the workbench with a file (a path), else with the sample book in a language. */
export async function openWorkbench(language: 'de' | 'en', file?: string): Promise<OpenWorkbench> {
  const server = await startServer({ root: process.cwd(), port: 0, ...(file ? { file } : {}) });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_ARGS,
    // Fields for dates are in the language of the browser, not of the page.
    env: { ...process.env, LANGUAGE: language === 'de' ? 'de_DE' : 'en_GB' },
  });
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
