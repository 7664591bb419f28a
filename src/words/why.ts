import type { Line } from '../core/line';
import type { ClientReport, LineResult } from '../core/report';
import { formatMoney, formatNumber } from './format';
import type { Words } from './words';

/** Lines named in the sentence; a third one would only tire the reader. */
const NAMED = 2;

/** The reason for a client's energy as a person would say it: what drains, and how much of what was earned it eats. */
export function whySentence(client: ClientReport, words: Words): string {
  const punctuality = punctualityOf(client, words);
  if (client.missing.includes('amounts')) return sentence([punctuality, words.why.noAmounts]);
  if (client.energy === undefined) return sentence([punctuality, words.why.nothingLately]);
  const taking = takingLines(client);
  const margin = client.lines.find((line) => line.line === 'margin' && line.side === 'gives')?.amount ?? 0;
  const money = (amount: number): string => formatMoney(amount, client.currency, words.language);
  if (taking.length === 0) {
    const joy = client.lines.some((line) => line.line === 'joy' && line.amount > 0) ? words.why.delight : '';
    return `${words.why.join([punctuality || words.why.nothing, joy].filter(Boolean))}.`;
  }
  const costs = taking.reduce((sum, line) => sum + line.amount, 0);
  const pieces = piecesOf(taking.slice(0, NAMED), client, words);
  return `${words.why.join(pieces)}: ${endOf(costs, margin, money, words)}`;
}

function endOf(costs: number, margin: number, money: (amount: number) => string, { why }: Words): string {
  if (margin === 0) return why.pureLoss(money(costs));
  return (costs > margin ? why.loss : why.balance)(money(costs), money(margin));
}

function takingLines(client: ClientReport): LineResult[] {
  return client.lines
    .filter((line) => line.side === 'takes' && line.amount > 0)
    .sort((a, b) => b.amount - a.amount);
}

/** Waiting and chasing both come from late payment, which is said once, in days and invoices. */
function piecesOf(lines: LineResult[], client: ClientReport, words: Words): string[] {
  const late = client.lateInvoices > 0 && lines.some(({ line }) => line === 'waiting' || line === 'chasing');
  const pieces = lines
    .filter((line) => line.line !== 'waiting' || client.lateInvoices === 0)
    .map((line) => pieceOf(line, client, words));
  return [...(late ? [punctualityOf(client, words)] : []), ...pieces].filter(Boolean);
}

function pieceOf(line: LineResult, client: ClientReport, words: Words): string {
  const money = formatMoney(line.amount, client.currency, words.language);
  const hours = words.hours(formatNumber(line.hours, words.language, line.hours < 10 ? 1 : 0));
  const pieces: Record<Line, string> = {
    margin: words.why.credited,
    joy: words.why.dread,
    waiting: words.why.waiting(money),
    chasing: words.why.chasing(hours),
    complaints: line.hours > 0 ? words.why.complaintHours(hours) : words.why.complaints(money),
    price: words.why.price,
    effort: words.why.effort(hours),
  };
  return pieces[line.line];
}

function punctualityOf(client: ClientReport, words: Words): string {
  if (client.dueInvoices === 0) return '';
  if (client.lateInvoices === 0) return words.why.onTime(client.dueInvoices);
  const days = formatNumber(client.meanLate ?? 0, words.language);
  return words.why.late(days, client.lateInvoices, client.dueInvoices);
}

/** Whole sentences one behind the other, each with its full stop. */
function sentence(parts: string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}
