import type { OpenWorkbench } from '../open-workbench';
import { figureAt } from './bootstrap';

/** Milliseconds from a click in the sidebar to the first frame in which a selector finds something. */
function clickToShown({ sidebar }: OpenWorkbench, click: string, until: string): Promise<number> {
  return sidebar.locator('body').evaluate(
    async (_body, { button, shown }) => {
      const start = performance.now();
      document.querySelector<HTMLElement>(button)?.click();
      while (!document.querySelector(shown)) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    { button: click, shown: until },
  );
}

/** Times of what a person does most, in milliseconds; the book is confirmed already. */
export async function timesOfSession(workbench: OpenWorkbench): Promise<Record<string, number>> {
  const { page, sidebar } = workbench;
  const start = performance.now();
  await workbench.openSidebar();
  const open = performance.now() - start;
  await sidebar.locator('.client').first().click();
  await sidebar.locator('.walk').waitFor();
  /** What is there before a click is not the result of the click. */
  const isOld = (selector: string): Promise<void> =>
    sidebar.locator(selector).evaluateAll((all) => {
      for (const element of all) element.classList.add('old');
    });
  const next = async (): Promise<number> => {
    await isOld('h1');
    return clickToShown(workbench, '.walk button:last-child', 'h1:not(.old)');
  };
  // At Google the server is far away; here it would keep the page from being drawn.
  await page.evaluate(() => window.workbench.delay(500));
  const shown = await clickToShown(workbench, 'button.talk', '.talk[aria-pressed="true"]');
  await page.evaluate(() => window.workbench.delay(0));
  await sidebar.locator('.notice.done').waitFor();
  const following = await next();
  await isOld('.notice p');
  const saved = await clickToShown(workbench, 'button.keep', '.notice.done p:not(.old)');
  return {
    'open the sidebar, from the menu to the overview': open,
    'a decision, until it is shown': shown,
    'a decision, until it is saved': saved,
    'the next client': following,
  };
}

/** How smoothly the list scrolls from top to bottom, and how long another selection takes. */
export interface Smoothness {
  rows: number;
  frames: number;
  medianFrame: number;
  worstFrame: number;
  draw: number;
}

/** Scrolls through the whole list, which grows meanwhile, and narrows it; the overview is shown. */
export async function smoothnessOfList(workbench: OpenWorkbench): Promise<Smoothness> {
  const scrolled = await workbench.sidebar.locator('body').evaluate(async () => {
    const frames: number[] = [];
    const page = document.scrollingElement as Element;
    let last = performance.now();
    while (document.querySelector('.more') || page.scrollTop + innerHeight < page.scrollHeight - 1) {
      page.scrollTop += 400;
      const now = await new Promise<number>((next) => requestAnimationFrame(() => next(performance.now())));
      frames.push(now - last);
      last = now;
    }
    return { frames, rows: document.querySelectorAll('.client').length };
  });
  const sorted = [...scrolled.frames].sort((a, b) => a - b);
  return {
    rows: scrolled.rows,
    frames: sorted.length,
    medianFrame: figureAt(sorted, Math.floor(sorted.length / 2)),
    worstFrame: figureAt(sorted, sorted.length - 1),
    draw: await clickToShown(workbench, '.counts button:last-child', '.counts [aria-pressed="true"]'),
  };
}
