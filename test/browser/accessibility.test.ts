import { walkPanels } from '../../build/pictures/panels';
import { deScreen as de } from '../../src/words/screen/de';
import { enScreen as en } from '../../src/words/screen/en';
import { closeBrowser, type Eyes, openStage, type Stage } from './stage';

jest.setTimeout(300_000);
afterAll(closeBrowser);

/** Unfolds all that is folded away, looks, and folds it again. */
async function unfolded<T>({ sidebar }: Stage, look: () => Promise<T>): Promise<T> {
  const folded = sidebar.locator('details:not([open])');
  const ids = await folded.evaluateAll((all) =>
    all.map((details, index) => {
      (details as HTMLDetailsElement).open = true;
      details.setAttribute('data-unfolded', String(index));
      return index;
    }),
  );
  const seen = await look();
  for (const id of ids) {
    await sidebar.locator(`[data-unfolded="${id}"]`).evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = false;
    });
  }
  return seen;
}

/** What sticks out of the sidebar to the side, and so would be cut off or need scrolling. */
function cutOff({ sidebar }: Stage): Promise<string[]> {
  return sidebar.locator('body').evaluate((body) => {
    const width = document.documentElement.clientWidth;
    return [...body.querySelectorAll('*')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right - left > 0 && (right > width + 0.5 || left < -0.5);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

// Every two of language, colours and zoom meet.
test.each<['de' | 'en', Eyes]>([
  ['de', { dark: false, zoom: 1 }],
  ['en', { dark: true, zoom: 1 }],
  ['de', { dark: true, zoom: 2 }],
  ['en', { dark: false, zoom: 2 }],
])('no panel breaks a rule of accessibility, and none is cut off (%s, %j)', async (language, eyes) => {
  const stage = await openStage(language, undefined, eyes);
  const words = language === 'de' ? de : en;
  const found: Record<string, unknown> = {};
  const panels: string[] = [];
  const panel = async (name: string): Promise<void> => {
    panels.push(name);
    const violations = await unfolded(stage, () => stage.axe());
    if (violations.length > 0) found[name] = violations;
    const outside = await cutOff(stage);
    if (outside.length > 0) found[`${name}, cut off`] = outside;
  };
  const dialog = async (name: string, frame: string): Promise<void> => {
    const violations = await stage.axe(frame);
    if (violations.length > 0) found[name] = violations;
    panels.push(name);
  };
  await walkPanels({ ...stage, words }, { panel, dialog, workbench: async () => undefined });
  expect(found).toEqual({});
  expect(panels).toHaveLength(15);
  expect(stage.strange).toEqual([]);
  await stage.close();
});
