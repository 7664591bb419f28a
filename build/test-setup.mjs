import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildAddOn } from './add-on.mjs';
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs';
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
    args: CHROMIUM_ARGS,
    // Other faces than those that the tests bring along would make a test fail on one machine and pass on another.
    env: { ...process.env, FONTCONFIG_FILE: join(process.cwd(), 'test/browser/fonts.conf') },
  });
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
}

/** Closes that browser. */
export async function closeBrowser() {
  await browser?.close();
}
