import { WORDING_SHEETS, wordingSheet } from '../../src/sheets/letters-sheet';

test('the sheet is named in the language of its owner, and found by either name', () => {
  expect(WORDING_SHEETS).toEqual(['Energie-Briefe', 'Energy letters']);
  for (const language of ['de', 'en'] as const)
    expect(WORDING_SHEETS).toContain(wordingSheet([], [], language).name);
});

test('it begins with the rows it is given, a width for each column', () => {
  const headings = ['Language', 'Address', 'Reason', 'Part', 'Text'];
  const plan = wordingSheet(headings, [['en', '', '', 'subject', 'x']], 'en');
  expect(plan).toMatchObject({ headings, rows: [['en', '', '', 'subject', 'x']] });
  expect(plan.columns.map(({ width }) => width)).toEqual([90, 70, 150, 180, 640]);
});
