import { COST_LINES, type Line } from '../model/line';
import type { ClientReport, Report } from '../model/report';
import { whyText } from '../words/why-notes';
import type { Words } from '../words/words';
import { readCallBook, units } from './call-book';
import type { CellFunction, CellValue } from './cell-function';
import { costOf } from './client-cost';
import { TABLES } from './parameters';

/** One row a client with everything that the other functions give, headings above; those who drain most first. */
export const clientReport: CellFunction = {
  name: 'CLIENT_REPORT',
  summary: 'Gives a table with one row for each client and every figure.',
  parameters: [TABLES],
  example: '=CLIENT_REPORT(Invoices!A1:H)',
  run: (call) => {
    const { report, words } = readCallBook(call);
    const { cells, lines } = words;
    const headings = [
      cells.client,
      cells.energy,
      cells.verdict,
      cells.kind,
      cells.value,
      cells.currency,
      lines.referrals,
      ...COST_LINES.map((line) => (line === 'joy' ? cells.joyPoints : lines[line])),
      cells.hours,
      cells.daysLate,
      cells.daysToPay,
      cells.lateness,
      cells.confidence,
      cells.why,
    ];
    return [headings, ...report.clients.map((client) => rowOf(client, report, words))];
  },
};

function rowOf(client: ClientReport, report: Report, words: Words): CellValue[] {
  const { energy, kind, currency } = client;
  return [
    client.name,
    energy === undefined ? '' : Math.round(energy) || 0,
    words.verdicts[client.verdict],
    kind ? words.kinds[kind] : '',
    energy === undefined ? '' : units(client.value, currency),
    currency,
    givenBy(client, 'referrals'),
    ...COST_LINES.map((line) => costOf(client, line) ?? ''),
    client.hours,
    client.daysLate ?? '',
    client.daysToPay ?? '',
    client.lateness ?? '',
    client.confidence,
    whyText(client, report, words),
  ];
}

/** What a line gives, in whole units; blank where there is none. */
function givenBy(client: ClientReport, line: Line): CellValue {
  const cost = costOf(client, line);
  return cost === undefined ? '' : -cost || 0;
}
