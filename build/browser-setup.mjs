import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs';
import build from './test-setup.mjs';

/** @type {import('playwright-core').BrowserServer | undefined} */
let browser;

/** Builds what tests open, and starts the one browser that all tests share. */
export default async function setup() {
  await build();
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
