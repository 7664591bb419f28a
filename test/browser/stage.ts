import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { FrameLocator, Page } from 'playwright-core';
import type { PageHandle } from '../../workbench/page/page-handle';
import type { Benches } from './environment';

export const root = join(__dirname, '../..');
declare global {
  interface Window {
    workbench: PageHandle;
  }
  /** Of the environment in which these tests run. */
  var benches: Benches;
}

/** A rule that is broken, how badly, and where. */
export interface Violation {
  id: string;
  impact: string;
  html: string[];
}

/** The workbench in a page, with what a person would do in it. */
export interface Work {
  page: Page;
  sidebar: FrameLocator;
  type(place: string, text: string | number): Promise<void>;
  read(place: string): Promise<unknown>;
  /** Waits until nothing goes on any more, in the sheet and in the sidebar. */
  settled(): Promise<void>;
  openSidebar(): Promise<void>;
  /** What axe finds against the rules of accessibility, or one of them, in a frame of the page, the sidebar's unless another is named, or in the page itself. */
  axe(frame?: string, rule?: string): Promise<Violation[]>;
  /** A picture into .cache/pictures, to be looked at. */
  picture(name: string): Promise<void>;
}

/** One that a test may have for itself until it is closed. */
export interface Stage extends Work {
  /** Requests to anywhere but the workbench, and errors in the page: both must stay empty. */
  strange: string[];
  close(): Promise<void>;
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Opens the workbench in a language, with a file or with the sample book, for a person who has done nothing in it yet. The
 * page may be one that an earlier stage has left.
 */
export async function openStage(language: 'de' | 'en', file?: string): Promise<Stage> {
  const bench = await benches.take(language);
  const { page, strange, isUsed } = bench;
  strange.length = 0;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
  const dropped = file && { name: basename(file), base64: readFileSync(file).toString('base64') };
  if (isUsed || dropped) await page.evaluate((one) => window.workbench.startOver(one || undefined), dropped);
  return {
    ...stageOf(page, language),
    strange,
    close: async () => {
      benches.giveBack(language, { page, strange });
    },
  };
}

/** What a person does in a page that shows the workbench. */
export function stageOf(page: Page, language: 'de' | 'en'): Work {
  const sidebar = page.frameLocator('#sidebar iframe');
  return {
    page,
    sidebar,
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
  };
}

async function violationsIn(page: Page, selector: string, rule?: string): Promise<Violation[]> {
  const frame = (await (await page.waitForSelector(selector)).contentFrame()) ?? page.mainFrame();
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
