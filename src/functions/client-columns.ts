import type { Table } from '../model/table';
import { understandTables } from '../reading/understand-table';
import { problemSentence } from '../words/problem-sentence';
import { wordsFor } from '../words/words-for';
import { isTable } from './call';
import { bookLanguage } from './call-book';
import { argumentError, type CellFunction, type CellValue } from './cell-function';

/**
 * How a range is read: first its kind, then role, heading, column, sample and a note for each column. Without headings that
 * are known it is of kind "other".
 */
export const clientColumns: CellFunction = {
  name: 'CLIENT_COLUMNS',
  summary: 'Shows how a range is read: what kind of table it is, and what each column means.',
  parameters: [{ name: 'range', text: 'A range with its heading row, such as Invoices!A1:H.' }],
  example: '=CLIENT_COLUMNS(Invoices!A1:H)',
  run: (call) => {
    if (!isTable(call.clients)) {
      throw argumentError(call.source, ({ cells }) => cells.needsRange);
    }
    const { locale, choices, kinds } = call.source.memory();
    const tables = understandTables({ sheet: '', cells: call.clients }, { choices, kinds, locale });
    return tables.length > 0
      ? tables.flatMap((table) => rowsOfTable(table, locale))
      : [['kind', 'other', '', '', '']];
  },
};

function rowsOfTable(table: Table, locale: string | undefined): CellValue[][] {
  const words = wordsFor(bookLanguage([table], locale));
  const notes = table.problems.filter((problem) => problem.origin?.column === undefined);
  const noteOf = (column: number): string =>
    table.problems
      .filter((problem) => problem.origin?.column === column)
      .map((problem) => problemSentence(problem, words))
      .join(' ');
  return [
    ['kind', table.kind, '', '', notes.map((problem) => problemSentence(problem, words)).join(' ')],
    ...table.columns.map((column) => [
      column.role,
      column.heading,
      column.column,
      column.sample,
      noteOf(column.column),
    ]),
  ];
}
