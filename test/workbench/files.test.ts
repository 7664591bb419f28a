import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import exceljs from 'exceljs';
import { RULES_RESOURCE } from '../../workbench/files/conditional-formats';
import type { Kept } from '../../workbench/files/kept';
import { letterDocx } from '../../workbench/files/letter-docx';
import { openFile } from '../../workbench/files/open-file';
import { NAMES_RESOURCE } from '../../workbench/files/range-names';
import { saveBook } from '../../workbench/files/save-book';
import { VALIDATIONS_RESOURCE } from '../../workbench/files/validations';
import type { OpenedBook } from '../../workbench/opened-book';
import { sampleBook } from '../../workbench/sample/sample-book';
import { en } from '../../workbench/words/en';
import { sharedData, withData } from '../shared-data';

const bytes = (text: string) => new TextEncoder().encode(text);

async function opened(name: string, content: Uint8Array): Promise<OpenedBook> {
  const opening = await openFile(name, content, 'en');
  if (!opening.ok) throw new Error(opening.message);
  return opening.book;
}

function cellsOf(
  book: { snapshot: Partial<IWorkbookData> },
  sheet = 0,
): (row: number, column: number) => ICellData | undefined {
  const id = book.snapshot.sheetOrder?.[sheet] ?? '';
  return (row, column) => book.snapshot.sheets?.[id]?.cellData?.[row]?.[column] as ICellData | undefined;
}

describe('.csv', () => {
  test('plain numbers become numbers, all else stays the text it was', async () => {
    const cell = cellsOf(
      await opened('a.csv', bytes('a,b,c,d\n55.94,0000611365,2/1/2013,"x, ""y""\nz"\n-3,1e5,1.234,00')),
    );
    expect([0, 1, 2, 3].map((column) => cell(1, column)?.v)).toEqual([
      55.94,
      '0000611365',
      '2/1/2013',
      'x, "y"\nz',
    ]);
    expect([0, 1, 2, 3].map((column) => cell(2, column)?.v)).toEqual([-3, '1e5', '1.234', '00']);
  });

  test.each([
    ['semicolons in old Windows letters', Buffer.from('Kunde;Betrag\nM\xfcller;24,95\n', 'latin1')],
    ['UTF-8 with a mark', bytes('\ufeffKunde;Betrag\nMüller;24,95\n')],
    ['UTF-16', Buffer.from('\ufeffKunde\tBetrag\nMüller\t24,95\n', 'utf16le')],
  ])('%s', async (_name, content) => {
    const book = await opened('a.csv', content);
    const cell = cellsOf(book);
    expect([cell(0, 0)?.v, cell(1, 0)?.v, cell(1, 1)?.v]).toEqual(['Kunde', 'Müller', '24,95']);
    expect(book).toMatchObject({ locale: 'de_DE', timeZone: 'Europe/Berlin' });
  });
});

test('.ods: values, formulas, formats', async () => {
  const sheet = utils.aoa_to_sheet([
    ['Client', 'Amount'],
    ['Acme', 12.5],
  ]);
  sheet.B3 = { t: 'n', v: 12.5, f: 'SUM(B2:B2)' };
  sheet['!ref'] = 'A1:B3';
  const content = write({ SheetNames: ['One'], Sheets: { One: sheet } }, { type: 'array', bookType: 'ods' });
  const cell = cellsOf(await opened('a.ods', new Uint8Array(content)));
  expect([cell(1, 0)?.v, cell(1, 1)?.v, cell(2, 1)?.f]).toEqual(['Acme', 12.5, '=SUM(B2:B2)']);
});

/** A book with all that a copy must keep. */
async function richBook(): Promise<Uint8Array> {
  const file = new exceljs.Workbook();
  const sheet = file.addWorksheet('Invoices', { views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }] });
  sheet.addRow(['Client', 'Date', 'Amount', 'Done', 'Formula']);
  sheet.addRow(['Acme', new Date('2025-12-31'), 1234.5, true, { formula: 'C2*2', result: 2469 }]);
  sheet.getCell('A1').style = {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6EEF5' } },
  };
  sheet.getCell('B2').numFmt = 'dd.mm.yyyy';
  sheet.getCell('E3').value = {
    formula: 'IFERROR(__xludf.DUMMYFUNCTION("CLIENT_ENERGY(A2, A1:C2)"),55)',
    result: 55,
  };
  sheet.getCell('E4').value = { formula: '_xlfn.XLOOKUP(A2,A1:A2,C1:C2)', result: 1234.5 };
  sheet.getCell('A2').note = 'by recommendation';
  file.definedNames.add('Invoices!$A$1:$C$3', 'THE_LIST');
  sheet.mergeCells('A5:C5');
  sheet.getColumn(4).hidden = true;
  sheet.getRow(4).hidden = true;
  sheet.getCell('D2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"TRUE,FALSE"'] };
  sheet.addConditionalFormatting({
    ref: 'C2:C9',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [1000],
        priority: 1,
        style: { font: { bold: true } },
      },
      {
        type: 'expression',
        formulae: ['$D2=TRUE'],
        priority: 2,
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } } },
      },
      {
        type: 'colorScale',
        priority: 3,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFFFFFF' }, { argb: 'FF00FF00' }],
      },
    ],
  });
  file.addWorksheet('Hidden', { state: 'hidden' }).addRow(['x']);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

describe('.xlsx', () => {
  test('opens with looks, dates as days, and formulas of Google’s export unwrapped', async () => {
    const book = await opened('a.xlsx', await richBook());
    const cell = cellsOf(book);
    expect(cell(0, 0)).toMatchObject({ v: 'Client', s: { bl: 1, bg: { rgb: '#E6EEF5' } } });
    expect(cell(1, 1)).toMatchObject({ v: 46_022, s: { n: { pattern: 'dd.mm.yyyy' } } });
    expect(cell(1, 3)).toMatchObject({ v: 1, t: 3 });
    expect(cell(1, 4)).toMatchObject({ f: '=C2*2', v: 2469 });
    expect(cell(2, 4)).toMatchObject({ f: '=CLIENT_ENERGY(A2, A1:C2)', v: 55 });
    expect(cell(3, 4)).toMatchObject({ f: '=XLOOKUP(A2,A1:A2,C1:C2)', v: 1234.5 });
    expect(book.snapshot.sheets?.['sheet-2']).toMatchObject({ name: 'Hidden', hidden: 1 });
  });

  test('a saved copy holds everything that was opened', async () => {
    const first = await opened('a.xlsx', await richBook());
    const second = await opened('b.xlsx', await saveBook(first.snapshot));
    const parts = (book: OpenedBook) => {
      const { cellData, mergeData, freeze, custom, columnData, rowData, hidden } =
        book.snapshot.sheets?.['sheet-1'] ?? {};
      const rules = JSON.parse(
        book.snapshot.resources?.find(({ name }) => name === RULES_RESOURCE)?.data ?? '{}',
      );
      return {
        cellData,
        mergeData,
        freeze,
        custom,
        hiddenColumn: columnData?.[3]?.hd,
        hiddenRow: rowData?.[3]?.hd,
        hidden,
        rules,
        names: JSON.parse(book.snapshot.resources?.find(({ name }) => name === NAMES_RESOURCE)?.data ?? '{}'),
      };
    };
    const [before, after] = [parts(first), parts(second)];
    expect(before.rules['sheet-1']).toHaveLength(2);
    expect(before.custom).toMatchObject({
      clientEnergyKept: { rules: [{}], notes: { A2: 'by recommendation' } },
    });
    expect(before.names).toMatchObject({
      the_list: { name: 'THE_LIST', formulaOrRefString: expect.stringMatching(/Invoices'?!\$A\$1:\$C\$3/) },
    });
    expect(after).toEqual(before);
    const file = new exceljs.Workbook();
    await file.xlsx.load(new Uint8Array(await saveBook(first.snapshot)).buffer);
    expect(file.worksheets[0]?.getCell('E4').formula).toBe('_xlfn.XLOOKUP(A2,A1:A2,C1:C2)');
  });

  test('lists, numbers and dates that a script asked for are in the copy', async () => {
    const sample = sampleBook('de', 46_022);
    const rule = (type: string, column: number, rest: object) => ({
      uid: type,
      ranges: [{ startRow: 1, endRow: 2, startColumn: column, endColumn: column }],
      type,
      errorStyle: 1,
      ...rest,
    });
    const rules = [
      rule('list', 1, { formula1: JSON.stringify(['keep', 'say "no"']) }),
      rule('decimal', 2, { operator: 'between', formula1: '1', formula2: '5', error: '1 to 5' }),
      rule('date', 3, { operator: 'greaterThanOrEqual', formula1: '1900-01-01' }),
    ];
    const snapshot = {
      ...sample.snapshot,
      resources: [
        ...(sample.snapshot.resources ?? []),
        { name: VALIDATIONS_RESOURCE, data: JSON.stringify({ 'sheet-2': rules }) },
      ],
    };
    const copy = await opened('copy.xlsx', await saveBook(snapshot));
    const kept = copy.snapshot.sheets?.['sheet-2']?.custom?.clientEnergyKept as Kept | undefined;
    const at = (range: string) => kept?.validations[range];
    expect(at('B2:B3')).toMatchObject({ type: 'list', errorStyle: 'stop', formulae: ['"keep,say ""no"""'] });
    expect(at('C2:C3')).toMatchObject({ type: 'decimal', formulae: [1, 5], error: '1 to 5' });
    expect(at('D2:D3')).toMatchObject({ type: 'date', formulae: [new Date('1900-01-01')] });
  });

  test('the sample survives as a copy, the owner’s own rule included', async () => {
    const sample = sampleBook('de', 46_022);
    const copy = await opened('c.xlsx', await saveBook(sample.snapshot));
    const rules = JSON.parse(copy.snapshot.resources?.[0]?.data ?? '{}');
    expect(rules['sheet-1']).toMatchObject([
      { rule: { subType: 'number', operator: 'greaterThan', value: 4000 } },
    ]);
    expect(cellsOf(copy)(3, 1)?.v).toBe(cellsOf(sample)(3, 1)?.v);
  });
});

test.each([
  ['a.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), en.refused.oldExcel],
  [
    'a.xlsx',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    en.refused.protected,
  ],
  ['a.xlsx', bytes('PK\u0003\u0004 broken'), en.refused.broken],
  ['a.csv', bytes('  \n \n'), en.refused.empty],
  ['a.pdf', bytes('%PDF'), en.refused.unknown('.pdf')],
  ['nothing', bytes('x'), en.refused.unknown('nothing')],
])('%s is refused in one sentence', async (name, content, message) => {
  expect(await openFile(name, new Uint8Array(content), 'en')).toEqual({ ok: false, message });
});

test('a letter becomes a Word document', async () => {
  const made = await letterDocx('Farewell', '<html><body><h1>The end</h1><p>Thank you.</p></body></html>');
  expect(Buffer.from(made.slice(0, 2)).toString()).toBe('PK');
});

test('for a Word document nothing is fetched, however a picture is written', async () => {
  const asked: string[] = [];
  const sink = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((done) => sink.listen(0, '127.0.0.1', done));
  const site = `http://127.0.0.1:${(sink.address() as AddressInfo).port}`;
  const letters = [
    `<img src="${site}/1.png">`,
    `<IMG\nSRC='${site}/2.png'/>`,
    `<img alt=">" src="${site}/3.png">`,
    `<<x>img src="${site}/4.png">`,
    `<picture><source srcset="${site}/5.png"><img/src=${site}/6.png></picture>`,
    `<link rel="stylesheet" href="${site}/7.css"><style>@import "${site}/8.css";</style>`,
    `<p style="background-image:url(${site}/9.png)">Yours</p><svg><image href="${site}/10.png"/></svg>`,
    `<img src="${site}/11.png"`,
  ];
  for (const html of letters) {
    const made = await letterDocx('Farewell', `<html><body><p>Thank you.</p>${html}</body></html>`);
    const text = CFB.find(CFB.read(made, { type: 'array' }), '/word/document.xml')?.content;
    expect(new TextDecoder().decode(Uint8Array.from(text ?? []))).toContain('Thank you.');
  }
  await new Promise((done) => sink.close(done));
  expect(asked).toEqual([]);
});

withData.each([
  'ibm_accounts_receivable.csv',
  'zoho_crm_invoices.csv',
  'highradius_layout.csv',
  'datev_EXTF_Buchungsstapel.csv',
  'kundendatenbank_de.xlsx',
])('%s opens', async (name) => {
  const book = await opened(name, readFileSync(join(sharedData, name)));
  expect(Object.keys(book.snapshot.sheets?.['sheet-1']?.cellData ?? {}).length).toBeGreaterThan(2);
});
