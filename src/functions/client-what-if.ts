import { type Minor, minorPerUnit } from '../model/money';
import { textOf } from '../model/plain-text';
import type { Report } from '../model/report';
import { isBlank } from '../reading/row-shape';
import { usualAssumptions, type WhatIf, type WhatIfMoney, whatIf } from '../scoring/what-if';
import type { Words } from '../words/words';
import { isTable, single } from './call';
import { type CallBook, isHeading, readCallBook, units } from './call-book';
import { argumentError, type CellFunction, type CellValue } from './cell-function';
import { TABLES } from './parameters';

/**
 * What parting with some clients would mean, a row for each figure and a column for each currency. The money a year is what is
 * saved in money less the margin that is lost; below, the clients with only mood against them, and those who are left out.
 */
export const clientWhatIf: CellFunction = {
  name: 'CLIENT_WHAT_IF',
  summary:
    'Shows what parting with some clients would mean: the money a year and the hours a year, what each of these hours costs, and the months until you break even when you sell half of them again.',
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
      ...result.onlyMood.map((key) =>
        singleValueRow(result, nameIn(report, key), words.cells.whatIf.onlyMood),
      ),
      // Figures that lack somebody without a word would be taken for the whole.
      ...refused.map(({ name, sentence }) => singleValueRow(result, name, sentence)),
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
    if (client && client !== 'ambiguous') chosen.push(client.key);
    else refused.push({ name: textOf(name), sentence: client ? cells.ambiguous : cells.notInTables });
  });
  return { chosen, refused };
}

function figuresOf(result: WhatIf, { cells }: Words): CellValue[][] {
  const text = cells.whatIf;
  const { money, followers } = result;
  const row = (label: string, figure: (one: WhatIfMoney) => CellValue): CellValue[] => [
    label,
    ...money.map(figure),
  ];
  const sum = (label: string, amountOf: (one: WhatIfMoney) => Minor | undefined): CellValue[] =>
    row(label, (one) => {
      const amount = amountOf(one);
      return amount === undefined ? '' : units(amount, one.currency);
    });
  const hasPrice = money.some(({ costOfAnHour }) => costOfAnHour !== undefined);
  return [
    row(cells.currency, ({ currency }) => currency),
    sum(text.revenueLost, ({ revenueLost }) => revenueLost),
    sum(text.marginLost, ({ marginLost }) => marginLost),
    sum(text.costsSaved, ({ costsSaved }) => costsSaved),
    sum(text.moneySaved, ({ moneySaved }) => moneySaved),
    sum(text.moneyAYear, ({ moneyAYear }) => moneyAYear),
    singleValueRow(result, text.hoursFreed, result.hoursFreed),
    ...(hasPrice ? [sum(text.costOfAnHour, ({ costOfAnHour }) => costOfAnHour)] : []),
    ...(followers.length > 0
      ? [sum(text.withFollowers, ({ moneyWithFollowers }) => moneyWithFollowers)]
      : []),
    row(text.monthsToBreakEven, ({ monthsToBreakEven }) => monthsToBreakEven ?? text.never),
  ];
}

function nameIn({ clients }: Report, key: string): string {
  return clients.find((client) => client.key === key)?.name ?? key;
}

/** A row with one value, whatever the number of currencies. */
function singleValueRow({ money }: WhatIf, label: string, value: CellValue): CellValue[] {
  return [label, ...money.map((_, index) => (index === 0 ? value : ''))];
}
