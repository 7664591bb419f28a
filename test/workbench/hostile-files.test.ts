import { join } from 'node:path';
import { CFB } from '@e965/xlsx';
import exceljs from 'exceljs';
import { openFile } from '../../workbench/files/open-file';
import { saveBook } from '../../workbench/files/save-book';
import { unpackedSize } from '../../workbench/files/zip-size';
import type { OpenedBook, Opening } from '../../workbench/opened-book';
import { openLimited } from '../../workbench/server/open-limited';
import { en } from '../../workbench/words/en';

const root = join(__dirname, '../..');
const refused = { ok: false, message: en.refused.tooHeavy };
const bytes = (text: string) => new TextEncoder().encode(text);

/** A zip of texts by their paths, packed. */
function zipOf(files: Record<string, string>): Uint8Array {
  const zip = CFB.utils.cfb_new();
  for (const [path, text] of Object.entries(files)) CFB.utils.cfb_add(zip, path, Buffer.from(text));
  return new Uint8Array(CFB.write(zip, { fileType: 'zip', type: 'buffer', compression: true }) as Buffer);
}

/** A small Excel file, with some part of its sheet or its book replaced. */
async function xlsxWith(part: 'sheet' | 'book', from: string, to: string): Promise<Uint8Array> {
  const file = new exceljs.Workbook();
  const sheet = file.addWorksheet('Invoices');
  sheet.addRows([
    ['Client', 'Total'],
    ['Acme', 12.5],
  ]);
  const zip = CFB.read(new Uint8Array(await file.xlsx.writeBuffer()), { type: 'array' });
  const path = { sheet: '/xl/worksheets/sheet1.xml', book: '/xl/workbook.xml' }[part];
  const entry = CFB.find(zip, path);
  if (!entry) throw new Error(`no ${path}`);
  const before = Buffer.from(entry.content as Uint8Array).toString();
  const after = before.replace(from, to);
  if (after === before) throw new Error(`no ${from} in ${before}`);
  entry.content = Buffer.from(after);
  entry.size = entry.content.length;
  return new Uint8Array(CFB.write(zip, { fileType: 'zip', type: 'buffer', compression: true }) as Buffer);
}

/** Opens as the server does. The process may not grow by half a gigabyte; what takes too long is ended by the thread itself. */
async function opened(name: string, content: Uint8Array): Promise<Opening> {
  const peak = (): number => process.resourceUsage().maxRSS / 1_000;
  const before = peak();
  const answer = await openLimited(root, { name, bytes: content, language: 'en' });
  expect(peak() - before).toBeLessThan(500);
  return JSON.parse(new TextDecoder().decode(answer));
}

function sheetIn(opening: Opening) {
  if (!opening.ok) throw new Error(opening.message);
  return opening.book.snapshot.sheets?.['sheet-1'];
}

describe('the size of what is packed is known before it is unpacked', () => {
  test('of a small file', async () => {
    const zip = zipOf({ 'a.txt': 'x'.repeat(1_000), 'b.txt': 'y'.repeat(234) });
    // The library adds a mark of its own.
    expect(unpackedSize(zip)).toBeGreaterThanOrEqual(1_234);
    expect(unpackedSize(zip)).toBeLessThan(1_300);
    expect(unpackedSize(bytes('no zip'))).toBe(0);
    expect(unpackedSize(new Uint8Array(0))).toBe(0);
  });

  test.each(['bomb.xlsx', 'bomb.ods'])('100 MB in one cell: %s', async (name) => {
    const text = 'x'.repeat(100_000_000);
    const zip = zipOf({
      'xl/worksheets/sheet1.xml': text,
      'content.xml': '',
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    });
    expect(zip.length).toBeLessThan(1_000_000);
    expect(await openFile(name, zip, 'en')).toEqual(refused);
  });

  test('one that tells less than it holds is ended where it fills the memory', async () => {
    const zip = zipOf({
      'xl/worksheets/sheet1.xml': 'x'.repeat(100_000_000),
      'content.xml': 'x'.repeat(100_000_000),
    });
    const view = new DataView(zip.buffer);
    for (let place = 0; place < zip.length - 46; place += 1)
      if (view.getUint32(place, true) === 0x02014b50) view.setUint32(place + 24, 10, true);
    expect(unpackedSize(zip)).toBeLessThan(1_000);
    for (const name of ['liar.xlsx', 'liar.ods']) expect((await opened(name, zip)).ok).toBe(false);
  });
});

describe('a range costs as much as it says, not as many cells as it covers', () => {
  test('99,999,999 columns', async () => {
    const content = await xlsxWith(
      'sheet',
      '<sheetData>',
      '<cols><col min="1" max="99999999" width="20" customWidth="1"/></cols><sheetData>',
    );
    expect(sheetIn(await opened('columns.xlsx', content))?.columnData).toMatchObject({ 0: { w: 146 } });
  });

  test('merged cells and data validations of whole columns, and names: they open, and a copy has them', async () => {
    const many = 'A1:Z100000';
    const content = await xlsxWith(
      'sheet',
      '</sheetData>',
      `</sheetData><mergeCells count="2"><mergeCell ref="D5:Z100000"/><mergeCell ref="A2:B2"/></mergeCells><dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="${many} AB1"><formula1>"a,b"</formula1></dataValidation><dataValidation type="list" sqref="A2:A1048576 A1"><formula1>"c"</formula1></dataValidation></dataValidations>`,
    );
    const validations = {
      [many]: { formulae: ['"a,b"'] },
      AB1: {},
      'A2:A1048576': { formulae: ['"c"'] },
      A1: {},
    };
    let book: OpenedBook | undefined;
    for (const next of [() => content, () => saveBook(book?.snapshot ?? {})]) {
      const opening = await opened('ranges.xlsx', await next());
      const sheet = sheetIn(opening);
      expect(sheet?.mergeData).toHaveLength(2);
      expect(sheet?.mergeData).toContainEqual({ startRow: 4, startColumn: 3, endRow: 99_999, endColumn: 25 });
      expect(sheet?.custom?.clientEnergyKept).toMatchObject({ validations });
      // Of merged cells the first is there, and nothing is behind it.
      expect(sheet?.cellData?.[1]).toEqual({ 0: { v: 'Acme', t: 1 } });
      book = opening.ok ? opening.book : undefined;
    }
  });

  test('a name of a hundred thousand rows', async () => {
    const content = await xlsxWith(
      'book',
      '</sheets>',
      `</sheets><definedNames><definedName name="THE_LIST">Invoices!$A$1:$Z$100000</definedName></definedNames>`,
    );
    const opening = await opened('names.xlsx', content);
    const names = (book: OpenedBook) =>
      book.snapshot.resources?.find(({ data }) => data.includes('THE_LIST'))?.data;
    if (!opening.ok) throw new Error(opening.message);
    expect(names(opening.book)).toContain('$A$1:$Z$100000');
    const copy = await opened('copy.xlsx', await saveBook(opening.book.snapshot));
    expect(copy.ok && names(copy.book)).toContain('$A$1:$Z$100000');
  });
});

test('an .ods file that repeats a row without end is ended', async () => {
  const cell =
    '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>';
  const zip = zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml':
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet><table:table table:name="One"><table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
  });
  expect(await opened('endless.ods', zip)).toMatchObject({ ok: false });
});

test('where time is up or memory is full, the answer is a sentence', async () => {
  const file = { name: 'a.csv', bytes: bytes('Client,Total\nAcme,1'), language: 'en' } as const;
  const parsed = async (answer: Promise<Uint8Array>) => JSON.parse(new TextDecoder().decode(await answer));
  expect(await parsed(openLimited(root, file, { time: 0, memory: 380_000_000 }))).toEqual(refused);
  expect(await parsed(openLimited(root, file, { time: 600_000, memory: 5_000_000 }))).toEqual(refused);
  expect(await parsed(openLimited(root, file))).toMatchObject({ ok: true });
});

test('a .csv file of 30 MB is more than the memory that opening may take', async () => {
  const row =
    'INV-1,"Client, number 1",2025-01-01,2025-02-01,100.50,2025-03-01,paid in full by bank transfer\n';
  const content = bytes(row.repeat(30_000_000 / row.length));
  expect(await opened('big.csv', content)).toEqual(refused);
});
