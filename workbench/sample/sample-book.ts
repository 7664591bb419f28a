import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { RULES_RESOURCE } from '../files/conditional-formats';
import { KEPT, type Kept } from '../files/kept';
import { type CellRows, roomFor, workbookOf } from '../files/snapshot';
import type { OpenedBook } from '../opened-book';
import { PLAN } from './plan';
import { type SampleInvoice, sampleInvoices, yearOf } from './sample-invoices';
import { SAMPLE_WORDS, type SampleWords } from './sample-words';

/** The owner's own look: headings, a fill on rows they once marked, and number formats. */
const TITLE: IStyleData = { bl: 1, fs: 14 };
const HEADING: IStyleData = { bl: 1, bg: { rgb: '#E6EEF5' }, bd: { b: { s: 1, cl: { rgb: '#8AA4BA' } } } };
const OWN_FILL: IStyleData = { bg: { rgb: '#EAF4E6' } };
const TOTAL: IStyleData = { bl: 1, bd: { t: { s: 1, cl: { rgb: '#8AA4BA' } } } };

/** Row of the headings, counted from 0. Above it are a title and an empty row. */
const HEADINGS = 2;
const AMOUNT = 5;

/** The sample book: two years of invoices up to a serial day and a clients sheet, with the owner's own marks. */
export function sampleBook(language: 'de' | 'en', lastDay: number): OpenedBook {
  const words = SAMPLE_WORDS[language];
  const invoices = sampleInvoices(language, words.taxRate, lastDay);
  const last = HEADINGS + invoices.length;
  // A rule of the owner's own: large invoices in blue letters.
  const ownRule = {
    cfId: 'owner-1',
    ranges: [{ startRow: HEADINGS + 1, endRow: last, startColumn: AMOUNT, endColumn: AMOUNT }],
    stopIfTrue: false,
    rule: {
      type: 'highlightCell',
      subType: 'number',
      operator: 'greaterThan',
      value: 4000,
      style: { cl: { rgb: '#1F5F99' }, bl: 1 },
    },
  };
  return {
    name: words.bookName,
    snapshot: workbookOf(
      words.bookName,
      [invoiceSheet(words, invoices), clientSheet(words, language), logSheet(words, language, lastDay)],
      {
        resources: [{ name: RULES_RESOURCE, data: JSON.stringify({ 'sheet-1': [ownRule] }) }],
      },
    ),
    locale: words.locale,
    timeZone: words.timeZone,
    notices: [],
    isSample: true,
  };
}

function invoiceSheet(words: SampleWords, invoices: SampleInvoice[]): Partial<IWorksheetData> {
  const years = invoices.map(({ issued }) => yearOf(issued));
  const cellData: CellRows = {
    0: {
      0: {
        v: `${words.title} ${years[0]}–${years[years.length - 1]}`,
        t: 1,
        s: TITLE,
      },
    },
    [HEADINGS]: rowOf(words.headings.map((heading) => ({ v: heading, t: 1, s: HEADING }))),
  };
  invoices.forEach((invoice, index) => {
    const own = invoice.complaint ? OWN_FILL : {};
    cellData[HEADINGS + 1 + index] = rowOf(invoiceCells(words, invoice).map((cell) => styled(cell, own)));
  });
  const totalRow = HEADINGS + 1 + invoices.length + 1;
  const column = 'F';
  cellData[totalRow] = {
    0: { v: words.total, t: 1, s: TOTAL },
    [AMOUNT]: {
      f: `=SUM(${column}${HEADINGS + 2}:${column}${HEADINGS + 1 + invoices.length})`,
      v: Math.round(invoices.reduce((sum, { gross }) => sum + gross, 0) * 100) / 100,
      t: 2,
      s: { ...TOTAL, n: { pattern: words.moneyPattern } },
    },
  };
  const kept: Kept = { rules: [], validations: {}, notes: { [`B${HEADINGS + 2}`]: words.note } };
  return {
    name: words.invoiceSheet,
    cellData,
    columnData: Object.fromEntries(
      [104, 200, 126, 96, 100, 108, 104, 100, 130, 100, 100, 90].map((w, index) => [index, { w }]),
    ),
    freeze: { xSplit: 0, ySplit: HEADINGS + 1, startRow: HEADINGS + 1, startColumn: 0 },
    custom: { [KEPT]: kept },
    ...roomFor(totalRow, 12),
  };
}

function invoiceCells(words: SampleWords, invoice: SampleInvoice): ICellData[] {
  const day = (value: number | undefined): ICellData =>
    value === undefined ? {} : { v: value, t: 2, s: { n: { pattern: words.dayPattern } } };
  const money = (value: number): ICellData => ({ v: value, t: 2, s: { n: { pattern: words.moneyPattern } } });
  return [
    { v: invoice.number, t: 1 },
    { v: invoice.client, t: 1 },
    day(invoice.issued),
    day(invoice.due),
    money(invoice.net),
    money(invoice.gross),
    day(invoice.paidOn),
    invoice.status === 'partly' ? money(invoice.paid) : {},
    { v: words.status[invoice.status], t: 1 },
    invoice.reminders > 0 ? { v: invoice.reminders, t: 2 } : {},
    invoice.complaint ? { v: words.yes, t: 1 } : {},
    invoice.discount > 0 ? money(invoice.discount) : {},
  ];
}

function clientSheet(words: SampleWords, language: 'de' | 'en'): Partial<IWorksheetData> {
  const cellData: CellRows = {
    0: rowOf(words.clientHeadings.map((heading) => ({ v: heading, t: 1, s: HEADING }))),
  };
  PLAN.forEach((plan, index) => {
    const address = plan.name[language]
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '');
    cellData[index + 1] = rowOf([
      { v: plan.name[language], t: 1 },
      { v: `office@${address}.example`, t: 1 },
      { v: words.address[index % 3 === 0 ? 'informal' : 'formal'], t: 1 },
    ]);
  });
  return {
    name: words.clientSheet,
    cellData,
    columnData: { 0: { w: 210 }, 1: { w: 290 }, 2: { w: 90 } },
    freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: 0 },
    ...roomFor(PLAN.length, 3),
  };
}

/** The owner's notes, the oldest first. */
function logSheet(words: SampleWords, language: 'de' | 'en', lastDay: number): Partial<IWorksheetData> {
  const entries = PLAN.flatMap(({ name, log = [] }) =>
    log.map(([what, daysAgo, minutes]) => ({
      client: name[language],
      what,
      day: lastDay - daysAgo,
      minutes,
    })),
  ).sort((a, b) => a.day - b.day);
  const cellData: CellRows = {
    0: rowOf(words.logHeadings.map((heading) => ({ v: heading, t: 1, s: HEADING }))),
  };
  entries.forEach(({ client, what, day, minutes }, index) => {
    cellData[index + 1] = rowOf([
      { v: day, t: 2, s: { n: { pattern: words.dayPattern } } },
      { v: client, t: 1 },
      { v: words.log[what], t: 1 },
      minutes === undefined ? {} : { v: minutes, t: 2 },
      what === 'complaint' ? { v: words.no, t: 1 } : {},
    ]);
  });
  return {
    name: words.logSheet,
    cellData,
    columnData: { 0: { w: 96 }, 1: { w: 210 }, 2: { w: 250 }, 3: { w: 80 }, 4: { w: 90 } },
    freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: 0 },
    ...roomFor(entries.length, 5),
  };
}

function rowOf(cells: ICellData[]): Record<number, ICellData> {
  return Object.fromEntries(cells.map((cell, column) => [column, cell]));
}

function styled(cell: ICellData, style: IStyleData): ICellData {
  const all = { ...(cell.s as IStyleData | undefined), ...style };
  return Object.keys(all).length > 0 ? { ...cell, s: all } : cell;
}

/** The last day of the sample, as a serial day, chosen so that it always looks like a book in use. */
export function yesterday(): number {
  return Math.floor(Date.now() / 86_400_000) + 25_568;
}
