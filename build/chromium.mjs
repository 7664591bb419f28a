import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function installed() {
  return [process.env.CHROMIUM_PATH, ...PLACES, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function attempt(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 }).status === 0;
}

/** The path of a Chromium: one that is there, or one it installs. Throws one sentence when neither works. */
export function findChromium() {
  const there = installed();
  if (there) return there;
  console.log('Installing a Chromium for the browser tests (once) …');
  const root = process.getuid?.() === 0;
  if (root && attempt('apt-get', ['--version'])) {
    attempt('apt-get', ['update']);
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  if (!installed()) {
    attempt(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  }
  const now = installed();
  if (now) return now;
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one, then try again.',
  );
}
