import { minorPerUnit } from '../model/money';
import { textOf } from '../reading/plain-text';
import { isBlank } from '../reading/row-shape';
import { usualAssumptions, type WhatIfMoney, whatIf } from '../scoring/what-if';
import { isTable, single } from './call';
import { argumentError, type CellFunction, type CellValue } from './cell-function';
import { isHeading, readCallBook, units } from './measured-book';
import { TABLES } from './parameters';

/** What parting with some clients would mean, a row for each figure and a column for each currency; below, who is left out. */
export const clientWhatIf: CellFunction = {
  name: 'CLIENT_WHAT_IF',
  summary:
    'Shows what parting with some clients would mean: what you would lose and save, the hours you would have free, and the months until you break even.',
  parameters: [
    { name: 'clients', text: 'The clients to part with: a name, an ID, or a range of them.' },
    TABLES,
  ],
  example: '=CLIENT_WHAT_IF(A2:A3, Invoices!A1:H)',
  run: (call) => {
    if (call.bare) throw argumentError(call.source, ({ cells }) => cells.needsClients);
    const book = readCallBook(call);
    const { report, words, find, currency, settings } = book;
    const names = (isTable(call.clients) ? call.clients.flat() : [single(call.clients)]).filter(
      (name, index) => !isBlank(name) && !(index === 0 && isHeading(name, book)),
    );
    const chosen: string[] = [];
    const refused: [name: string, sentence: string][] = [];
    for (const name of names) {
      const client = find(name);
      if (client && client !== 'twice') chosen.push(client.key);
      else refused.push([textOf(name), client ? words.cells.twice : words.cells.notInTables]);
    }
    const [first] = refused;
    if (chosen.length === 0 && first) return first[1];
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
    const once = (label: string, value: CellValue): CellValue[] =>
      row(label, (one) => (one === money[0] ? value : ''));
    return [
      row(words.cells.currency, (one) => one.currency),
      row(text.revenueLost, (one) => units(one.revenueLost, one.currency)),
      row(text.marginLost, (one) => units(one.marginLost, one.currency)),
      row(text.costsSaved, (one) => units(one.costsSaved, one.currency)),
      once(text.hoursFreed, hoursFreed),
      row(text.monthsToBreakEven, (one) => one.monthsToBreakEven ?? text.never),
      // Figures that lack somebody without a word would be taken for the whole.
      ...refused.map(([name, sentence]) => once(name, sentence)),
    ];
  },
};
