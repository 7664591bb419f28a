import { PICTURES, walkPanels } from '../../build/pictures/panels';
import { deScreen as de } from '../../src/words/de/screen';
import { enScreen as en } from '../../src/words/en/screen';
import { inFace } from './faces';
import { openStage, type Stage, type Violation } from './stage';

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

/**
 * Every rule in light, and that of contrast in dark, which changes nothing else. Panels are built the same way in every
 * language, so one is enough.
 */
async function inBothColors({ page, axe }: Stage, language: string, frame?: string): Promise<Violation[]> {
  if (language !== 'de') return [];
  const light = await axe(frame);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(frame, 'color-contrast');
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark];
}

/** What is cut off, by the face. The sidebar is as wide at every zoom, so a zoom changes nothing of that. */
async function cutOffInFaces(stage: Stage): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const face of ['narrow', 'wide'] as const) {
    const outside = await inFace(stage, face, () => cutOff(stage));
    if (outside.length > 0) found[`cut off in a ${face} face`] = outside;
  }
  return found;
}

test.each([
  ['de', de],
  ['en', en],
] as const)(
  'no panel breaks a rule of accessibility, light or dark, and none is cut off (%s)',
  async (language, words) => {
    const stage = await openStage(language);
    const found: Record<string, unknown> = {};
    const panels: string[] = [];
    const panel = async (name: string): Promise<void> => {
      panels.push(name);
      await unfolded(stage, async () => {
        const violations = await inBothColors(stage, language);
        if (violations.length > 0) found[name] = violations;
        const outside = await cutOffInFaces(stage);
        if (Object.keys(outside).length > 0) found[`${name}, cut off`] = outside;
      });
    };
    const dialog = async (name: string, frame: string): Promise<void> => {
      const violations = await inBothColors(stage, language, frame);
      if (violations.length > 0) found[name] = violations;
      panels.push(name);
    };
    await walkPanels({ ...stage, words }, { panel, dialog, workbench: async () => undefined });
    expect(found).toEqual({});
    expect(panels).toHaveLength(17);
    expect(panels).toEqual(expect.arrayContaining(Object.values(PICTURES)));
    expect(stage.strange).toEqual([]);
    await stage.close();
  },
);
