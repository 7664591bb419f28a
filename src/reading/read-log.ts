import type { EventKind, LogEvent, YellowCard } from '../model/log-event';
import type { RowCount } from '../model/table';
import { yesOrNo } from './answer-words';
import type { ClientRegister } from './client-register';
import type { ColumnReaders } from './column-readers';
import { eventOf, type LoggedEvent } from './logged-event';
import { isBlankRow, rowAt } from './row-shape';
import type { TableSource } from './table-source';

/** What an energy log holds. */
export interface LogRows {
  events: LogEvent[];
  cards: YellowCard[];
}

/** Reads every row of an energy log. What happened and when must be said; minutes need not. */
export function readLog(
  { grid, table, read }: TableSource,
  register: ClientRegister,
): { rows: LogRows; count: RowCount } {
  const rows: LogRows = { events: [], cards: [] };
  const span = { first: table.firstColumn - 1, last: table.lastColumn - 1 };
  const readRow = logRowReader(read, register, rows);
  let filled = 0;
  for (let row = table.firstRow - 1; row < table.lastRow; row += 1) {
    if (isBlankRow(rowAt(grid.cells, row), span)) continue;
    filled += 1;
    readRow(row);
  }
  const told = rows.events.length + rows.cards.length;
  return { rows, count: { read: told, left: filled - told } };
}

function logRowReader(read: ColumnReaders, register: ClientRegister, rows: LogRows): (row: number) => void {
  const [idOf, nameOf, placeOf] = [read.text('client_id'), read.text('client'), read.origin('client')];
  const [eventAt, dayAt, dateAt, originOf] = [
    read.text('event'),
    read.day('issued'),
    read.text('issued'),
    read.origin(),
  ];
  const addEntry = entryAdder(read, rows);
  return (row) => {
    const client = register.find(idOf(row), nameOf(row), row, placeOf);
    const text = eventAt(row);
    const entry = eventOf(text);
    if (!client) {
      read.problem('missing-client', row, 'client', '');
    } else if (!entry) {
      read.problem('unknown-event', row, 'event', text);
    } else {
      const day = dayAt(row);
      if (day !== undefined) addEntry(row, { client: client.key, day, origin: originOf(row) }, entry);
      else if (dateAt(row) === '') read.problem('unreadable-date', row, 'issued', '');
    }
  };
}

function entryAdder(
  read: ColumnReaders,
  rows: LogRows,
): (row: number, place: Omit<LogEvent, 'kind'>, entry: LoggedEvent) => void {
  const [foundedAt, minutesAt, eventAt] = [read.cell('founded'), read.number('minutes'), read.text('event')];
  return (row, place, entry) => {
    if ('card' in entry) {
      rows.cards.push({ ...place, line: entry.card });
      return;
    }
    const kind = decided(entry.event, yesOrNo(foundedAt(row)));
    const minutes = minutesAt(row);
    if (!kind) read.problem('undecided-complaint', row, 'founded', eventAt(row));
    else
      rows.events.push({
        ...place,
        kind,
        minutes: minutes !== undefined && minutes >= 0 ? minutes : undefined,
      });
  };
}

/**
 * Whether a complaint is founded, from its own words, else from the column that answers; undefined where neither says
 * it.
 */
function decided(event: EventKind | 'complaint', founded: boolean | undefined): EventKind | undefined {
  if (event !== 'complaint') return event;
  if (founded === undefined) return undefined;
  return founded ? 'founded-complaint' : 'unfounded-complaint';
}
