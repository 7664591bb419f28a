import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenWorkbench, openWorkbench } from '../open-workbench';
import { walkPanels } from './panels';

/** Pictures are no taller than this, in CSS pixels: the rest would look the same. */
const TALLEST = 1400;
const FOLDER = 'docs/pictures';

for (const language of ['de', 'en'] as const) {
  mkdirSync(join(FOLDER, language), { recursive: true });
  const workbench = await openWorkbench(language);
  await walkPanels(workbench, {
    panel: async (name, part) => {
      const path = join(FOLDER, language, `${name}.png`);
      await takePanel(workbench, path, part);
      console.log(`${path}  ${Math.round(statSync(path).size / 1000)} kB`);
    },
    dialog: async (name, frame) => {
      const path = join(FOLDER, language, `${name}.png`);
      await workbench.page.locator(frame).screenshot({ path });
      console.log(`${path}  ${Math.round(statSync(path).size / 1000)} kB`);
    },
    workbench: async () => {
      if (language === 'en') await workbench.page.screenshot({ path: join(FOLDER, 'workbench.png') });
    },
  });
  await workbench.close();
}

/** A picture of the sidebar's frame alone, as tall as its panel, or of a part of it. */
async function takePanel(
  { page, sidebar }: OpenWorkbench,
  path: string,
  part: string | undefined,
): Promise<void> {
  const tall = await sidebar.locator('body').evaluate((body) => body.scrollHeight);
  const above = (await page.locator('#sidebar iframe').boundingBox())?.y ?? 0;
  const height = part ? tall : Math.min(tall, TALLEST);
  await page.setViewportSize({ width: 1280, height: Math.ceil(above) + height });
  // Nothing looks as if it were pointed at.
  await page.mouse.move(0, 0);
  await (part ? sidebar.locator(part) : page.locator('#sidebar iframe')).screenshot({ path });
  await page.setViewportSize({ width: 1280, height: 800 });
}
