import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { deScreen as de } from '../../src/words/de/screen';
import { de as deWorkbench } from '../../workbench/words/de';
import { en as enWorkbench } from '../../workbench/words/en';
import { drawAllClients } from './review-steps';
import { closeBrowser, openStage, type Stage } from './stage';

afterAll(closeBrowser);

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

/** The head of a compound file and the name of the stream in which Excel keeps an encrypted book. */
const encrypted = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(504),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);

test('files that cannot be opened are refused in one sentence, and the open book stays', async () => {
  const stage = await openStage('de');
  const name = await stage.page.locator('#book-name').textContent();
  for (const [path, sentence] of [
    [fileOf('leer.csv', ''), deWorkbench.refused.empty],
    [fileOf('leer.xlsx', ''), deWorkbench.refused.empty],
    [fileOf('geheim.xlsx', encrypted), deWorkbench.refused.protected],
    [fileOf('kaputt.xlsx', 'PK but no zip'), deWorkbench.refused.broken],
    [fileOf('bild.png', 'PNG'), deWorkbench.refused.unknown('.png')],
  ] as const) {
    await choose(stage, path);
    expect(await message(stage)).toBe(sentence);
  }
  await stage.picture('refused');
  expect(await stage.page.locator('#book-name').textContent()).toBe(name);
  expect(await stage.read('Rechnungen!B4')).not.toBe('');
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('a file that is not there is named', async () => {
  const stage = await openStage('en', join(folder, 'nowhere.xlsx'));
  expect(await message(stage)).toBe(enWorkbench.refused.notFound('nowhere.xlsx'));
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
  await stage.sidebar.getByText(de.sidebar.connect.seen('Lieferanten', de.tableKinds.payables)).waitFor();
  await stage.picture('no-invoices');
  await stage.type('Notizen!B1', '=CLIENT_ENERGY()');
  await stage.page.waitForFunction(() => window.workbench.read('Notizen!B1') !== '');
  expect(await stage.read('Notizen!B1')).toBe(de.cells.client);
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('a .csv file of 30 MB opens whole', async () => {
  const rows = ['Invoice no.,Client,Date,Due date,Total,Paid on,Status'];
  let length = 0;
  for (let index = 1; length < 30_000_000; index += 1) {
    const day = String((index % 27) + 1).padStart(2, '0');
    const row = `INV-${String(index).padStart(7, '0')},"Client, number ${index % 500}",2025-01-${day},2025-02-${day},${100 + (index % 900)}.50,2025-03-${day},paid in full by bank transfer`;
    rows.push(row);
    length += row.length + 1;
  }
  const stage = await openStage('en', fileOf('big.csv', rows.join('\n')));
  expect(await stage.page.locator('#message').isHidden()).toBe(true);
  expect(await stage.read(`A${rows.length}`)).toBe(rows[rows.length - 1].split(',')[0]);
  await stage.openSidebar();
  await stage.sidebar.getByRole('button', { name: 'Looks right' }).click();
  await stage.sidebar.getByRole('switch').waitFor();
  await drawAllClients(stage);
  expect(await stage.sidebar.locator('.client').count()).toBe(500);
  expect(stage.strange).toEqual([]);
  await stage.close();
});
