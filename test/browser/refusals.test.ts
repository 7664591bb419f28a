import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { deScreen as de } from '../../src/words/de/screen';
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

test('a book without invoices says what it needs, and names what it saw', async () => {
  const file = new exceljs.Workbook();
  const sheet = file.addWorksheet('Lieferanten');
  sheet.addRows([
    ['Lieferant', 'Rechnungsnummer', 'Rechnungsdatum', 'Betrag'],
    ['Papierhaus Kranich', 'K-1', '01.02.2025', '120,00 €'],
  ]);
  file.addWorksheet('Notizen').addRow(['nur ein Gedanke']);
  const path = fileOf('lieferanten.xlsx', new Uint8Array(await file.xlsx.writeBuffer()));
  const stage = await openStage('de', path);
  await stage.openSidebar();
  expect(await stage.sidebar.locator('h1').textContent()).toBe(de.sidebar.connect.nothing);
  await stage.sidebar.getByText('Lieferanten', { exact: true }).waitFor();
  await stage.sidebar.getByText(de.leftOut.payables, { exact: true }).waitFor();
  await stage.picture('no-invoices');
  await stage.type('Notizen!B1', '=CLIENT_ENERGY()');
  await stage.page.waitForFunction(() => window.workbench.read('Notizen!B1') !== '');
  expect(await stage.read('Notizen!B1')).toBe(de.cells.client);
  expect(stage.strange).toEqual([]);
  await stage.close();
});
