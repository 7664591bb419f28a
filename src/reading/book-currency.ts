import { mostCommon } from '../model/most-common';
import { columnOf } from '../model/table';
import { clientKey } from './client-name';
import { currencyOfLocale } from './currency-reader';
import { rowCurrency } from './row-currency';
import type { TableSource } from './table-source';

/**
 * The book's currency: the locale's where a row names it, else the one in which most clients are billed, else the locale's.
 * Empty where nothing is known, since a guess may be wrong.
 */
export function currencyOfBook(sources: TableSource[], locale: string | undefined): string {
  const ofLocale = currencyOfLocale(locale);
  const clients = new Map<string, string>();
  for (const { table, read } of sources) {
    const ofHeading = read.currencyIn(columnOf(table.columns, 'amount')?.heading ?? '')?.code;
    const last = Math.min(table.lastRow, table.firstRow + 500);
    const [currencyAt, clientAt] = [rowCurrency(read), read.text('client')];
    for (let row = table.firstRow - 1; row < last; row += 1) {
      const code = currencyAt(row)?.code ?? ofHeading;
      if (code) clients.set(`${code}\n${clientKey(clientAt(row))}`, code);
    }
  }
  const codes = [...clients.values()];
  return codes.includes(ofLocale) ? ofLocale : (mostCommon(codes) ?? ofLocale);
}
