import { volatileColumns } from '../../src/sheets/volatile-columns';

/** The volatile columns of a book with these sheets, by their names. */
const found = (sheets: Record<string, string[][]>) =>
  Object.fromEntries(
    [...volatileColumns(Object.entries(sheets).map(([sheet, formulas]) => ({ sheet, formulas })))].map(
      ([sheet, columns]) => [sheet, [...columns]],
    ),
  );

test.each(['=NOW()-D2', '=if(D2<now();1;0)', '=RAND()', '=RANDBETWEEN(1,6)', '=SUM(RANDARRAY(2))'])(
  '%s changes by itself',
  (formula) => {
    expect(
      found({
        Invoices: [
          ['', ''],
          ['', formula],
        ],
      }),
    ).toEqual({ Invoices: [2] });
  },
);

test.each(['=TODAY()-D2', '=SNOW()', '=A2&"NOW()"', '=KNOW(1)', '', '=SUM(D:D)'])(
  '%p does not',
  (formula) => {
    expect(
      found({
        Invoices: [
          ['', ''],
          ['', formula],
        ],
      }),
    ).toEqual({});
  },
);

test('what names a cell that does, does too: over columns, sheets and several steps', () => {
  expect(
    found({
      'Owner’s': [['', '=Facts!$B$1', '=B1+1', '=SUM(A1:A9)', '=SUM(A1:C1)', '=AVERAGE(B:C)']],
      Facts: [['', '=NOW()']],
      Other: [["='Owner’s'!F1", '=Facts!A1', '=LEN(A1)']],
    }),
  ).toEqual({ 'Owner’s': [2, 3, 5, 6], Facts: [2], Other: [1, 3] });
});

test('a column counts if one of its cells does', () => {
  expect(
    found({
      Invoices: [
        ['', '=TODAY()'],
        ['', '=NOW()'],
        ['', '=1'],
      ],
    }),
  ).toEqual({ Invoices: [2] });
});

test('cells that name one another end', () => {
  expect(found({ Invoices: [['=B1', '=A1']] })).toEqual({});
});
