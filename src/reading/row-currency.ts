import { isNothing } from '../model/plain-text';
import type { Role } from '../model/table';
import type { ColumnReader, ColumnReaders } from './column-readers';
import type { NamedCurrency } from './currency-reader';

/** A currency with the column that names it. */
interface RowCurrency extends NamedCurrency {
  role: Role;
}

const AMOUNTS: Role[] = ['amount', 'open', 'net'];

/**
 * Reads the currency that a row names: in a column of its own, else beside an amount. Any text in a currency column is a
 * currency, perhaps an unknown one; the book's currency does not replace it.
 */
export function rowCurrency(read: ColumnReaders): ColumnReader<RowCurrency | undefined> {
  const textAt = read.text('currency');
  const amounts = AMOUNTS.map((role) => ({ role, at: read.cell(role) }));
  return (row) => {
    const text = textAt(row);
    if (!isNothing(text))
      return { ...(read.currencyIn(text) ?? { code: text, isKnown: false }), role: 'currency' };
    for (const { role, at } of amounts) {
      const cell = at(row);
      const named = typeof cell === 'string' ? read.currencyIn(cell) : undefined;
      if (named) return { ...named, role };
    }
    return undefined;
  };
}
