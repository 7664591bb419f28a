import { COST_LINES, type Line } from '../model/line';
import { textOf } from '../model/plain-text';
import type { ClientReport } from '../model/report';
import { de } from '../words/de/cells';
import { en } from '../words/en/cells';
import { isTable, single } from './call';
import { figureFor, units } from './call-book';
import { argumentError, type CellFunction } from './cell-function';
import { CLIENTS, TABLES } from './parameters';

/** The names of the costs, as they are listed for the owner. */
const NAMES = COST_LINES.map((line) => `"${line}"`).join(', ');

/** Money a year that one line takes; what it gives is negative, an unknown line blank. Joy is in points of energy. */
export const clientCost: CellFunction = {
  name: 'CLIENT_COST',
  summary:
    'Gives the money that one hidden cost of a client takes in a year. Where it gives you something instead, the figure is negative. Joy is no money: it comes in points of energy.',
  parameters: [{ name: 'line', text: `The cost you ask about, one of these: ${NAMES}.` }, CLIENTS, TABLES],
  example: '=CLIENT_COST("waiting", A2:A, Invoices!A1:H)',
  run: (call) => {
    const line = isTable(call.leading[0]) ? undefined : lineOf(textOf(single(call.leading[0])));
    if (!line) throw argumentError(call.source, ({ cells }) => cells.needsLine(NAMES));
    return figureFor(call, line, (client) => costOf(client, line));
  },
};

/** What a line takes, in whole units, joy in points: negative where it gives, undefined where nothing is known of it. */
export function costOf({ lines, currency }: ClientReport, line: Line): number | undefined {
  const found = lines.find((result) => result.line === line);
  if (!found) return undefined;
  if (line === 'joy') return -found.points || 0;
  return units(found.side === 'takes' || found.amount === 0 ? found.amount : -found.amount, currency);
}

/** A line by its name in English, or as the sidebar calls it in either language. */
function lineOf(text: string): Line | undefined {
  const wanted = text.toLowerCase();
  return COST_LINES.find((line) =>
    [line, de.lines[line], en.lines[line]].some((name) => name.toLowerCase() === wanted),
  );
}
