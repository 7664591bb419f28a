import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { de as deWorkbench } from '../../workbench/words/de';
import { openStage, type Stage } from './stage';

const folder = mkdtempSync(join(tmpdir(), 'client-energy-'));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const message = (stage: Stage) => stage.page.locator('#message').textContent();

/** Chooses a file as a person does, through the menu. */
async function choose(stage: Stage, path: string): Promise<void> {
  await stage.page.getByRole('button', { name: 'Datei' }).click();
  const [chooser] = await Promise.all([
    stage.page.waitForEvent('filechooser'),
    stage.page.getByRole('menuitem', { name: deWorkbench.page.open }).click(),
  ]);
  await chooser.setFiles(path);
  await stage.page.waitForFunction(
    (busy) => document.getElementById('message')?.textContent !== busy,
    deWorkbench.page.opening,
  );
}

test('a file that cannot be opened is refused in one sentence, and the open book stays', async () => {
  const stage = await openStage('de');
  const name = await stage.page.locator('#book-name').textContent();
  await choose(stage, fileOf('kaputt.xlsx', 'PK but no zip'));
  expect(await message(stage)).toBe(deWorkbench.refused.broken);
  expect(await stage.page.locator('#book-name').textContent()).toBe(name);
  expect(await stage.read('Rechnungen!B4')).not.toBe('');
  expect(stage.strange).toEqual([]);
  await stage.close();
});
