import { settingsPlace, settingsTable } from '../../src/reading/settings-table';
import { understandTables } from '../../src/reading/understand-table';
import { SETTINGS_WORDS } from '../../src/words/settings-words-for';

test.each(Object.entries(SETTINGS_WORDS))(
  'the headings in %s are known, each as its column',
  (_, { headings }) => {
    const row = Object.values(headings).reverse();
    const place = settingsPlace([['A title'], [], row]);
    expect(place?.headingRow).toBe(2);
    expect(Object.fromEntries(place?.columns ?? [])).toEqual(
      Object.fromEntries(Object.keys(headings).map((column, index) => [column, row.length - 1 - index])),
    );
  },
);

test('two of the three columns that matter are another list', () => {
  expect(settingsTable({ sheet: 'A', cells: [['Setting', 'For', 'Value']] })).toBeUndefined();
});

test('settings are a table of their own, of which no column counts', () => {
  const cells = [
    ['Setting', 'For', 'Your value'],
    ['Margin', '', 0.35],
    ['Column', 'List: Amount', 'Total (E)'],
  ];
  const table = settingsTable({ sheet: 'A', cells });
  expect(table).toMatchObject({ kind: 'settings', headingRow: 1, firstRow: 2, lastRow: 3, columns: [] });
  expect(understandTables({ sheet: 'A', cells }, {})).toEqual([table]);
});
