import type { DocumentType, Status } from '../languages/reading-language';
import { isNothing, textOf } from '../model/plain-text';
import { type Cell, columnOf, type Table } from '../model/table';
import { statusOf, yesOrNo } from './answer-words';
import type { ColumnReader, ColumnReaders } from './column-readers';
import { documentTypeIn, documentTypeOf } from './document-type';
import { CONFIDENT_MATCH, matchOf } from './heading-match';

/** Reads what a document is from its type; a credit note also from its status or its number. */
export function typeReader(read: ColumnReaders): ColumnReader<DocumentType | undefined> {
  const [creditOf, typeAt] = [read.text('credit_of'), read.text('type')];
  const [statusAt, numberAt] = [read.text('status'), read.text('number')];
  return (row) => {
    if (creditOf(row) !== '') return 'credit';
    const type = documentTypeIn(typeAt(row));
    if (type) return type;
    const isCredit = documentTypeOf(statusAt(row)) === 'credit' || documentTypeOf(numberAt(row)) === 'credit';
    return isCredit ? 'credit' : undefined;
  };
}

/** Further columns for a status, by index from 0: that of the order beside that of the payment. */
export function otherStatuses({ columns, headings }: Table): number[] {
  const taken = columns.map(({ column }) => column - 1);
  if (!columnOf(columns, 'status')) return [];
  return headings.flatMap((heading, column) =>
    !taken.includes(column) && matchOf(heading, 'status') >= CONFIDENT_MATCH - 0.01 ? column : [],
  );
}

/** Statuses of a document that no payment changes. */
const FINAL: (Status | undefined)[] = ['draft', 'void'];

/** Whether a column of statuses has ticks only: then a blank cell is not paid yet. */
function isTicked(cells: Cell[]): boolean {
  const filled = cells.filter((cell) => !isNothing(textOf(cell)));
  return filled.length > 0 && filled.every((cell) => yesOrNo(cell) !== undefined);
}

/** Makes the reader of statuses; one that is not known is listed. */
export function statusReader(read: ColumnReaders, others: number[]): ColumnReader<Status | undefined> {
  const otherAt = others.map((column) => read.at(column));
  const [cellAt, textAt, paydayAt] = [read.cell('status'), read.text('status'), read.cell('paid_on')];
  const unticked = isTicked(read.column('status')) ? 'open' : undefined;
  return (row) => {
    for (const at of otherAt) {
      const other = statusOf(at(row));
      if (FINAL.includes(other)) return other;
    }
    const text = textAt(row);
    if (isNothing(text)) return cancelled(paydayAt(row)) ?? unticked;
    const status = statusOf(cellAt(row));
    if (status === undefined) read.problem('unknown-status', row, 'status', text);
    return status;
  };
}

/** "Cancelled" in place of a day of payment. */
function cancelled(cell: Cell): Status | undefined {
  const status = typeof cell === 'string' && !/\d/.test(cell) ? statusOf(cell) : undefined;
  return status === 'void' || status === 'written-off' ? status : undefined;
}
