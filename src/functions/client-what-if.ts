import { minorPerUnit } from '../model/money';
import { textOf } from '../model/plain-text';
import { isBlank } from '../reading/row-shape';
import { usualAssumptions, type WhatIf, type WhatIfMoney, whatIf } from '../scoring/what-if';
import type { Words } from '../words/words';
import { isTable, single } from './call';
import { type CallBook, isHeading, readCallBook, units } from './call-book';
import { argumentError, type CellFunction, type CellValue } from './cell-function';
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
    const { report, words, currency, settings } = book;
    const { chosen, refused } = choiceOf(call.clients, book);
    // Somebody was named, and nobody is known.
    if (refused[0] && chosen.length === 0) return refused[0].sentence;
    const result = whatIf(
      report.clients,
      chosen,
      currency,
      minorPerUnit(currency),
      usualAssumptions(settings),
    );
    return [
      ...figuresOf(result, words),
      // Figures that lack somebody without a word would be taken for the whole.
      ...refused.map(({ name, sentence }) => once(result, name, sentence)),
    ];
  },
};

/** A name that belongs to no client, and why. */
interface Refused {
  name: string;
  sentence: string;
}

/** The keys of the clients who are named, a heading above them left out, and who cannot be among them. */
function choiceOf(clients: unknown, book: CallBook): { chosen: string[]; refused: Refused[] } {
  const { cells } = book.words;
  const chosen: string[] = [];
  const refused: Refused[] = [];
  (isTable(clients) ? clients.flat() : [single(clients)]).forEach((name, index) => {
    if (isBlank(name) || (index === 0 && isHeading(name, book))) return;
    const client = book.find(name);
    if (client && client !== 'twice') chosen.push(client.key);
    else refused.push({ name: textOf(name), sentence: client ? cells.twice : cells.notInTables });
  });
  return { chosen, refused };
}

function figuresOf(result: WhatIf, { cells }: Words): CellValue[][] {
  const text = cells.whatIf;
  const row = (label: string, figure: (one: WhatIfMoney) => CellValue): CellValue[] => [
    label,
    ...result.money.map(figure),
  ];
  return [
    row(cells.currency, (one) => one.currency),
    row(text.revenueLost, (one) => units(one.revenueLost, one.currency)),
    row(text.marginLost, (one) => units(one.marginLost, one.currency)),
    row(text.costsSaved, (one) => units(one.costsSaved, one.currency)),
    once(result, text.hoursFreed, result.hoursFreed),
    row(text.monthsToBreakEven, (one) => one.monthsToBreakEven ?? text.never),
  ];
}

/** A row with one value, whatever the number of currencies. */
function once({ money }: WhatIf, label: string, value: CellValue): CellValue[] {
  return [label, ...money.map((_, index) => (index === 0 ? value : ''))];
}
