import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import { AS_OF_DAY, clientNames, type SheetCell } from '../ledger';

/** Day 0 as the serial number of a spreadsheet, whose days count from 1899-12-30. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** A workbook on the workbench's engine whose formulas have not been calculated yet. */
export interface FormulaBook {
  /** Works them out; the margin of each client in money, and the mean of days from due date to payment. */
  calculate(): Promise<[margin: number, daysLate: number][]>;
}

/** The ledger and, on a sheet of its own, every client with the two figures that SUMIFS and AVERAGEIFS can give. */
export function formulaBook(cells: SheetCell[][], clients: number): FormulaBook {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook({
    id: 'book',
    sheetOrder: ['ledger', 'clients'],
    sheets: {
      ledger: {
        id: 'ledger',
        name: 'Ledger',
        rowCount: cells.length,
        columnCount: 8,
        cellData: serials(cells),
      },
      clients: {
        id: 'clients',
        name: 'Clients',
        rowCount: clients,
        columnCount: 3,
        cellData: clientNames(clients).map((name, row) => [
          { v: name },
          ...formulasOf(row + 1, cells.length),
        ]),
      },
    },
  } as never);
  return {
    calculate: async () => {
      const formula = api.getFormula();
      const done = formula.onCalculationEnd();
      formula.executeCalculation();
      await done;
      const answers = workbook.getSheetByName('Clients')?.getRange(0, 1, clients, 2).getRawValues();
      univer.dispose();
      return answers as [number, number][];
    },
  };
}

/** The cells of a ledger, as a spreadsheet keeps them: dates are serial numbers. */
function serials(cells: SheetCell[][]): { v: string | number }[][] {
  return cells.map((row) =>
    row.map((cell) => ({ v: cell instanceof Date ? cell.getTime() / DAY + EPOCH : cell })),
  );
}

function formulasOf(row: number, last: number): { f: string }[] {
  const column = (letter: string): string => `Ledger!$${letter}$2:$${letter}$${last}`;
  const own = `${column('B')},A${row}`;
  const from = AS_OF_DAY - 365 + EPOCH;
  const mean = (letter: string): string => `AVERAGEIFS(${column(letter)},${own})`;
  return [
    { f: `=SUMIFS(${column('E')},${own},${column('C')},">${from}")*0.3` },
    { f: `=${mean('G')}-${mean('D')}` },
  ];
}
