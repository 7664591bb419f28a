import { isEntryTable } from '../../src/model/entry-table';
import { type Problem, TABLE_PROBLEM_CODES } from '../../src/model/problem';
import type { Table } from '../../src/model/table';
import { LEFT_OUT_KINDS } from '../../src/model/table-kind';
import { problemSentence } from '../../src/words/problem-sentence';
import type { ScreenWords } from '../../src/words/screen-words';
import type { OpenSession } from '../session/session-state';

/** The owner's tables by what becomes of them; the Client Energy sheet is none of them. */
export function listsOf(tables: Table[]): { read: Table[]; leftOut: Table[] } {
  const own = tables.filter((table) => !isEntryTable(table));
  // Orders bill clients only in a book without invoices.
  const billing = own.some(({ kind }) => kind === 'invoices') ? 'invoices' : 'orders';
  const counts = ({ kind }: Table): boolean => [billing, 'clients', 'log'].includes(kind);
  return { read: own.filter(counts), leftOut: own.filter((table) => !counts(table)) };
}

/** A list that is left out. */
export interface LeftOutList {
  name: string;
  /** Why, in a word or two, and what to do, in a sentence. */
  reason: string;
  sentence: string;
  /** Whether it may be more than was recognised, so that the owner should look at it. */
  isDoubtful: boolean;
  /** The table, where there is one whose kind can be corrected. */
  table: Table | null;
}

/** A table that is left out, with the reason. */
export function leftOutTable(
  table: Table,
  kinds: OpenSession['connection']['kinds'],
  words: ScreenWords,
): LeftOutList {
  const { connect } = words.sidebar;
  const code = table.problems.find((problem) => problem.code !== 'unsure-column')?.code;
  const list = { name: table.key, table, isDoubtful: code === 'unknown-table' };
  const kind = LEFT_OUT_KINDS.find((one) => one === table.kind);
  if (kind) return { ...list, reason: connect.kinds[kind], sentence: words.leftOut[kind] };
  if (code === 'ageing-summary' || code === 'unknown-table')
    return { ...list, reason: connect.reasons[code], sentence: problemSentence({ code, detail: '' }, words) };
  return table.key in kinds
    ? { ...list, reason: connect.reasons['own-choice'], sentence: connect.ownChoice }
    : { ...list, reason: connect.reasons['holds-nothing'], sentence: connect.holdsNothing };
}

/** A sheet with dates and amounts, but without headings. */
export function sheetWithoutHeadings(name: string, words: ScreenWords): LeftOutList {
  const code = 'no-headings';
  const sentence = problemSentence({ code, detail: name }, words);
  return { name, reason: words.sidebar.connect.reasons[code], sentence, isDoubtful: false, table: null };
}

/** Problems that are told of a whole table or sheet, in its own place. */
const OF_TABLES: Problem['code'][] = [...TABLE_PROBLEM_CODES, 'no-headings', 'no-table'];

/** Problems of single cells and rows. */
export function cellProblems(problems: Problem[]): Problem[] {
  return problems.filter(({ code }) => !OF_TABLES.includes(code));
}

/** How many invoices were read, of how many clients. */
export function countsOf({ clients }: OpenSession['connection']): { invoices: number; clients: number } {
  const billed = clients.filter(({ rows }) => rows > 0);
  return { invoices: billed.reduce((sum, { rows }) => sum + rows, 0), clients: billed.length };
}
