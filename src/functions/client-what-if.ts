import { minorPerUnit } from '../core/money';
import { usualAssumptions, type WhatIfMoney, whatIf } from '../core/what-if';
import { isBlank } from '../table/row-shape';
import { isTable, single } from './call';
import { argumentError, type CellFunction, type CellValue, type FunctionHelp } from './cell-function';
import { measureBook, units } from './measured-book';
import { TABLES } from './parameters';

export const help: FunctionHelp = {
  name: 'CLIENT_WHAT_IF',
  summary: 'Shows what parting with some clients would mean in money, hours and months.',
  parameters: [
    { name: 'clients', text: 'The clients to part with: a name, an id, or a range of them.' },
    TABLES,
  ],
  example: '=CLIENT_WHAT_IF(A2:A3, Invoices!A1:H)',
};

/** What parting with some clients would mean, a row for each figure and a column for each currency. */
export const run: CellFunction = (call) => {
  if (call.bare) throw argumentError(call.source, ({ cells }) => cells.needsClients);
  const { report, words, find, currency, settings } = measureBook(call);
  const names = (isTable(call.clients) ? call.clients.flat() : [single(call.clients)]).filter(
    (name) => !isBlank(name),
  );
  const chosen = names.map(find).flatMap((client) => (client && client !== 'twice' ? [client.key] : []));
  if (names.length > 0 && chosen.length === 0) return words.cells.notInTables;
  const { money, hoursFreed } = whatIf(
    report.clients,
    chosen,
    currency,
    minorPerUnit(currency),
    usualAssumptions(settings),
  );
  const { whatIf: text } = words.cells;
  const row = (label: string, figure: (one: WhatIfMoney) => CellValue): CellValue[] => [
    label,
    ...money.map(figure),
  ];
  return [
    row(words.cells.currency, (one) => one.currency),
    row(text.revenueLost, (one) => units(one.revenueLost, one.currency)),
    row(text.marginLost, (one) => units(one.marginLost, one.currency)),
    row(text.costsSaved, (one) => units(one.costsSaved, one.currency)),
    row(text.hoursFreed, (one) => (one === money[0] ? hoursFreed : '')),
    row(text.monthsToBreakEven, (one) => one.monthsToBreakEven ?? text.never),
  ];
};
