import type { Line } from '../model/line';
import type { Minor } from '../model/money';
import type { ClientReport, LineResult } from '../model/report';
import { sumOf } from '../model/sum';
import { isLongOverdue } from '../scoring/verdict';
import { enumeration } from './enumeration';
import { formatMoney, formatNumber } from './format';
import { type PaymentWords, paymentWords } from './payment-words';
import { sentenceCase } from './sentence-case';
import type { Words } from './words';

/** Lines named in the sentence; a third one would only tire the reader, and so would one of less than a tenth. */
const NAMED = 2;
const WORTH_NAMING = 0.1;

/** Costs below this share of what is given are next to nothing. */
const TRIFLE = 0.01;

/** Lines that come of money that was not paid in time. */
const OF_PAYMENT: Line[] = ['loss', 'waiting', 'chasing'];

/**
 * The reason for a client's energy as a person would say it: what takes, and how much of what is given it takes. Joy is
 * said, but never as money.
 */
export function whySentence(client: ClientReport, words: Words): string {
  const told = paymentWords(client, words);
  if (client.energy === undefined)
    return sentences([...told.status, joined(told.pieces, words), noEnergy(client, words)]);
  const taking = client.lines
    .filter(({ line, side, amount }) => line !== 'joy' && side === 'takes' && amount > 0)
    .sort((a, b) => b.amount - a.amount);
  const costs = sumOf(taking, ({ amount }) => amount);
  const gives = client.lines.filter(({ line, side }) => line !== 'joy' && side === 'gives');
  const earned = sumOf(gives, ({ amount }) => amount);
  if (costs === 0 || costs < TRIFLE * earned) return easySentence(client, told, costs > 0, words);
  const named = taking.slice(0, NAMED).filter(({ amount }) => amount >= WORTH_NAMING * costs);
  // What is open for long is a reason of the verdict, whatever it costs.
  const isOfPayment = isLongOverdue(client) || named.some(({ line }) => OF_PAYMENT.includes(line));
  const pieces = piecesOf(named, isOfPayment && told.isLate ? told.pieces : [], client, words);
  const main = joined(pieces, words) + endOf(costs, earned, client, words);
  return sentences([...(isOfPayment ? told.status : []), main, joined(moodOf(client, words), words)]);
}

/** Of a client who takes next to nothing, if that: how they pay, and what else they give. */
function easySentence(client: ClientReport, told: PaymentWords, hasCosts: boolean, words: Words): string {
  const { why } = words;
  const { status, pieces, isLate } = told;
  const gifts = [...referralsOf(client, words), ...moodOf(client, words)];
  if (isLate && hasCosts) {
    const paid = status.join() || joined(pieces, words);
    return sentences([paid + why.trifle, joined(gifts, words)]);
  }
  const all = [...pieces, ...gifts];
  return sentences([...status, joined(status.length + all.length > 0 ? all : [why.nothing], words)]);
}

/** What comes of payment first, the facts before the time they take; then the others, the dearest first. */
function piecesOf(named: LineResult[], facts: string[], client: ClientReport, words: Words): string[] {
  const others = named.filter(({ line }) => !OF_PAYMENT.includes(line));
  const chasing = named.filter(({ line }) => line === 'chasing');
  const isUnsaid = facts.length === 0 && named.some(({ line }) => line === 'waiting' || line === 'loss');
  return [
    ...facts,
    ...(isUnsaid ? [words.why.waiting] : []),
    ...[...chasing, ...others].flatMap((line) => piecesOfLine(line, client, words)),
  ];
}

/** What a line takes: time in hours, and what is money as money. */
function piecesOfLine(result: LineResult, client: ClientReport, words: Words): string[] {
  const { why, language } = words;
  const { line, hours, assumedHours, amount, timeAmount } = result;
  const isAssumed = assumedHours === hours;
  const time = timeIn(hours, words);
  const money = (sum: Minor): string => formatMoney(sum, client.currency, language);
  const [hasTime, lost] = [hours > 0, amount - timeAmount];
  switch (line) {
    case 'margin':
      return [why.credited];
    case 'chasing':
      return [why.chasing(time, isAssumed)];
    case 'complaints':
      return [
        ...(hasTime ? [why.complaints(time, isAssumed)] : []),
        ...(lost > 0 ? [why.complaintCredit(money(lost))] : []),
      ];
    case 'price':
      return [
        ...(client.excessDiscount > 0 ? [why.discount(money(client.excessDiscount))] : []),
        ...(hasTime ? [why.haggling(time, isAssumed)] : []),
      ];
    case 'effort':
      return [why.effort(time, isAssumed)];
    // Said beside: what is unpaid or late, and what else the client gives.
    case 'referrals':
    case 'joy':
    case 'loss':
    case 'waiting':
      return [];
  }
}

/** Less than an hour in minutes. */
function timeIn(hours: number, { why, hours: inHours, language }: Words): string {
  if (hours < 1) return why.minutes(formatNumber(Math.max(1, Math.round(hours * 60)), language));
  return inHours(formatNumber(hours, language, hours < 100 ? 1 : 0));
}

function referralsOf({ lines, recommended }: ClientReport, { why }: Words): string[] {
  const hasReferrals = lines.some(({ line, amount }) => line === 'referrals' && amount > 0);
  return hasReferrals ? [why.recommended(recommended.length)] : [];
}

function moodOf({ lines }: ClientReport, { why }: Words): string[] {
  const joy = lines.find(({ line, amount }) => line === 'joy' && amount > 0);
  return joy ? [joy.side === 'gives' ? why.delight : why.dread] : [];
}

function endOf(costs: Minor, earned: Minor, client: ClientReport, { why, language }: Words): string {
  const { currency, dueInvoices, overdueInvoices, unpaid, isOnlyInLog } = client;
  const money = (amount: Minor): string => formatMoney(amount, currency, language);
  if (earned === 0) return (isOnlyInLog ? why.neverBilled : why.pureLoss)(money(costs));
  const isExpected = dueInvoices > 0 && overdueInvoices === dueInvoices && unpaid?.partlyPaid === 0;
  return (costs > earned ? why.loss : why.balance)(money(costs), money(earned), isExpected);
}

function noEnergy({ missing, lines }: ClientReport, { why }: Words): string {
  const reason = (['dates', 'amounts', 'hourly-value', 'rate'] as const).find((ground) =>
    missing.includes(ground),
  );
  if (reason) return why.noEnergy[reason];
  const isBilled = lines.some(({ line, count }) => line === 'margin' && count > 0);
  return why.noEnergy[isBilled ? 'amounts' : 'nothing-lately'];
}

/** Pieces as one sentence, without its full stop. */
function joined(pieces: string[], { why }: Words): string {
  return sentenceCase(enumeration(pieces, why.and));
}

/** Whole sentences one after the other, each with its full stop. */
function sentences(parts: string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (/[.?]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
