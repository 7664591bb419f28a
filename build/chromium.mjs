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

/** How the browser is started for tests and pictures; containers have little of the memory that it shares by default. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

/** The Chromium that is there and starts; some systems have only a script in its place that says how to install it. */
function installed() {
  return [process.env.CHROMIUM_PATH, ...PLACES, chromium.executablePath()].find(
    (path) => path && existsSync(path) && faultOf(path) === undefined,
  );
}

/**
 * The error of a program that does not start; undefined if it starts.
 * @param {string} path
 */
function faultOf(path) {
  const { status, stderr, error } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (status === 0) return undefined;
  return (stderr?.trim() || error?.message || 'no reason given').split('\n')[0];
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function attempt(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'ignore', env }).status === 0;
}

/**
 * The path of a Chromium: one that is there, or one it installs with all that it needs. Debian's package brings its libraries
 * itself; without it Playwright's own is downloaded, with the libraries where this person may install any. Throws one
 * sentence that says what to do where neither works.
 */
export function findChromium() {
  const there = installed();
  if (there) return there;
  console.log('Installing a Chromium for the browser tests (once) …');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && attempt('apt-get', ['update'])) {
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  if (!installed()) {
    const cli = [
      'node_modules/playwright-core/cli.js',
      'install',
      ...(isRoot ? ['--with-deps'] : []),
      'chromium',
    ];
    attempt(process.execPath, cli);
  }
  const now = installed();
  if (now) return now;
  const own = chromium.executablePath();
  throw new Error(
    existsSync(own)
      ? `The Chromium that was downloaded does not start (${faultOf(own)}): let an administrator run "npx playwright-core install-deps chromium", then try again.`
      : 'No Chromium was found and none could be downloaded: connect to the network and try again, or install Chromium or Chrome yourself and set CHROMIUM_PATH to it.',
  );
}
