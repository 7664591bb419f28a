import type { Line } from '../model/line';
import type { Minor } from '../model/money';
import type { ClientReport, LineResult } from '../model/report';
import { sumOf } from '../model/sum';
import { formatMoney, formatNumber } from './format';
import { sentenceCase } from './sentence-case';
import type { Words } from './words';

/** How many lines the sentence names. A third one, or one of less than a tenth, would only tire the reader. */
const NAMED = 2;
const WORTH_NAMING = 0.1;

/** Costs below this share of the margin are next to nothing. */
const TRIFLE = 0.01;

/** The reason for a client's energy as a person would say it: what drains, and how much of the earnings it eats up. */
export function whySentence(client: ClientReport, words: Words): string {
  const { why } = words;
  const punctuality = punctualityOf(client, words);
  const margin = client.lines.find(({ line }) => line === 'margin');
  if (client.energy === undefined) {
    const billed = client.missing.includes('amounts') || (margin?.count ?? 0) > 0;
    return sentences([punctuality, billed ? why.noAmounts : why.nothingLately]);
  }
  const taking = takingLines(client);
  if (taking.length === 0) {
    const glad = client.lines.some(({ line, amount }) => line === 'joy' && amount > 0);
    return sentences([joined([punctuality || why.nothing, ...(glad ? [why.delight] : [])], words)]);
  }
  const costs = sumOf(taking, ({ amount }) => amount);
  const named = taking.slice(0, NAMED).filter(({ amount }) => amount >= WORTH_NAMING * costs);
  const earned = margin?.side === 'gives' ? margin.amount : 0;
  return joined(piecesOf(named, client, words), words) + endOf(costs, earned, client.currency, words);
}

function endOf(costs: number, earned: number, currency: string, { why, language }: Words): string {
  if (costs < TRIFLE * earned) return why.trifle;
  const money = (amount: Minor): string => formatMoney(amount, currency, language);
  if (earned === 0) return why.pureLoss(money(costs));
  return (costs > earned ? why.loss : why.balance)(money(costs), money(earned));
}

function takingLines(client: ClientReport): LineResult[] {
  return client.lines
    .filter((line) => line.side === 'takes' && line.amount > 0)
    .sort((a, b) => b.amount - a.amount);
}

/** Late payment comes first, with its days and invoices once; waiting has no piece of its own. */
function piecesOf(lines: LineResult[], client: ClientReport, words: Words): string[] {
  const late = lines.filter(({ line }) => line === 'waiting' || line === 'chasing');
  const others = lines.filter((line) => !late.includes(line));
  return [
    late.length > 0 && client.lateInvoices > 0 ? punctualityOf(client, words) : '',
    ...[...late, ...others].map((line) => pieceOf(line, client, words)),
  ].filter(Boolean);
}

function pieceOf({ line, hours, amount }: LineResult, client: ClientReport, words: Words): string {
  const time = words.hours(formatNumber(hours, words.language, hours < 100 ? 1 : 0));
  const pieces: Record<Line, string> = {
    margin: words.why.credited,
    referrals: '',
    loss: '',
    joy: words.why.dread,
    waiting: '',
    chasing: words.why.chasing(time),
    complaints:
      hours > 0
        ? words.why.complaints(time)
        : words.why.complaintCredit(formatMoney(amount, client.currency, words.language)),
    price: words.why.price,
    effort: words.why.effort(time),
  };
  return pieces[line];
}

function punctualityOf(
  { timedInvoices: dueInvoices, lateInvoices, meanLate }: ClientReport,
  words: Words,
): string {
  if (dueInvoices === 0) return '';
  if (lateInvoices === 0) return words.why.onTime(dueInvoices);
  return words.why.late(formatNumber(meanLate ?? 0, words.language), lateInvoices, dueInvoices);
}

/** Pieces as one sentence, without its full stop. */
function joined(pieces: string[], { why }: Words): string {
  const [start, last] = [pieces.slice(0, -1).join(', '), pieces.slice(-1).join()];
  return sentenceCase(start ? start + why.and + last : last);
}

/** Whole sentences one after the other, each with its full stop. */
function sentences(parts: string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}
