import { draftLetter } from '../../src/actions/draft-letter';
import { highlight } from '../../src/actions/highlight';
import { logIncident } from '../../src/actions/log-incident';
import { saveEntry } from '../../src/actions/save-entry';
import type { TestBook } from '../test-book';
import { ENTRY_HEADINGS, INVOICES, LOG, openConfirmed, RECENT } from './small-books';

const acme = { key: 'acme', names: ['Acme'] as [string] };

const decide = () => saveEntry.run({ client: acme, before: {}, fields: { decision: 'part', joy: 2 } });
const note = () =>
  logIncident.run({ client: acme, incident: { day: RECENT, what: 'haggled', minutes: 20 }, again: true });
const write = () =>
  draftLetter.run({
    client: acme,
    lastDay: RECENT + 60,
    before: null,
    title: 'Farewell: Acme',
    html: '<p>Dear',
    isAnotherWanted: false,
  });

const NO_SHEET = { Invoices: INVOICES };
const WITH_SHEETS = {
  Invoices: INVOICES,
  Log: LOG,
  'Client Energy': [ENTRY_HEADINGS, ...['Acme', 'Birch', 'Cedar'].map((name) => [name, '', '', '', '', ''])],
};

/** All that is in the book and in the owner's Drive. */
function state(book: TestBook): string {
  book.killAfter(Number.POSITIVE_INFINITY);
  const sheets = book.script(
    `return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => ({
      name: sheet.getName(),
      formulas: sheet.getRange('A1:Z1').getFormulas(),
      frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
      protected: sheet.getProtections('RANGE').map((one) => [one.getDescription(), one.isWarningOnly()]),
      charts: sheet.getCharts().length,
      rules: sheet.getConditionalFormatRules().map((rule) => rule.getRanges().map((range) => range.getA1Notation())),
    }));`,
  ) as { name: string }[];
  const cells = sheets.map(({ name }) => book.cells(name));
  const drafts = book.drafts().map(({ name, html }) => [name, html]);
  const folders = book.folders().map(({ name }) => name);
  return JSON.stringify({ sheets, cells, drafts, folders }, null, 1);
}

test.each<[string, number, typeof NO_SHEET, () => unknown]>([
  // Of the many calls that make a sheet, most only say what it is to be like.
  ['a decision that makes the Client Energy sheet', 4, NO_SHEET, decide],
  ['an incident that makes the log', 3, NO_SHEET, note],
  ['a decision', 1, WITH_SHEETS, decide],
  ['an incident', 1, WITH_SHEETS, note],
  ['highlights', 1, WITH_SHEETS, () => highlight.run({ on: true })],
  ['a letter', 1, WITH_SHEETS, write],
])(
  '%s, cut short (at every %i calls) and asked for again, is as if nothing had happened',
  (_what, step, sheets, work) => {
    const whole = openConfirmed(sheets);
    whole.run(work);
    const wanted = state(whole);
    let cuts = 0;
    for (let isCut = true; isCut; cuts += 1) {
      const book = openConfirmed(sheets);
      book.killAfter(cuts * step);
      try {
        book.run(work);
        isCut = false;
      } catch {
        // What the owner does then: once more.
        book.run(work);
      }
      if (state(book) !== wanted) expect(`after ${cuts * step} calls: ${state(book)}`).toBe(wanted);
    }
    expect(cuts).toBeGreaterThan(10);
  },
);

test('a letter that its owner has changed stays as it is, wherever its making was cut short', () => {
  let edited = 0;
  for (let calls = 0, isCut = true; isCut; calls += 1) {
    const book = openConfirmed(WITH_SHEETS);
    book.killAfter(calls);
    try {
      book.run(write);
      isCut = false;
    } catch {
      const [draft] = book.drafts();
      if (draft) book.editDraft(draft.id, '<p>by the owner</p>');
      book.run(write);
      if (draft) edited += 1;
      expect(book.drafts()).toMatchObject([{ html: draft ? '<p>by the owner</p>' : '<p>Dear' }]);
    }
  }
  expect(edited).toBeGreaterThan(0);
});
