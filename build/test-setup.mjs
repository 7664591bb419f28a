import { chromium } from 'playwright-core';
import { buildAddOn } from './add-on.mjs';
import { findChromium } from './chromium.mjs';
import { buildWorkbench } from './workbench.mjs';

/** @type {Promise<unknown> | undefined} */
let built;

/** @type {import('playwright-core').BrowserServer | undefined} */
let browser;

/**
 * Builds what tests open, so that a single file can be run by Jest alone: `npx jest test/cases`. Where there are tests for a
 * browser among them, all of them share one.
 * @param {unknown} _options
 * @param {{ displayName: { name: string } }} project
 */
export default async function setup(_options, { displayName }) {
  // Jest asks for each kind of test.
  built ??= Promise.all([buildAddOn(process.cwd()), buildWorkbench(process.cwd())]);
  await built;
  if (displayName.name !== 'browser') return;
  browser = await chromium.launchServer({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
}

/** Closes that browser. */
export async function closeBrowser() {
  await browser?.close();
}
