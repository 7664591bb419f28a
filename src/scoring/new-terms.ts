import type { Line } from '../model/line';
import type { ClientReport, LineResult, Verdict } from '../model/report';
import type { Settings } from '../model/settings';
import { sumOf } from '../model/sum';
import { signedAmount, withJoy } from './energy';
import { rescored } from './rescored';
import { isBetter } from './verdict';

/** What a client would be like on other terms. */
export interface TermsOutcome {
  energy: number | undefined;
  verdict: Verdict;
}

/** New terms for one client; absent where they are not needed, and where they would not help. */
export interface NewTerms {
  /** The percentage on the price, solved backwards, that lifts the energy to where nobody needs to talk. */
  price?: (TermsOutcome & { percent: number; isRealistic: boolean }) | undefined;
  /** Paid in advance: no waiting, no chasing, no loss, no late habit. */
  prepayment?: TermsOutcome | undefined;
  /** Hours beyond the usual, unbilled ones, and what is not offered are billed or refused. */
  withoutExtraHours?: TermsOutcome | undefined;
  /** The discount beyond the usual is paid. */
  withoutDiscount?: TermsOutcome | undefined;
}

/** Nobody pays more than twice the price. */
const MOST_PERCENT = 100;

/** An energy is a sum of points that are no whole numbers; it may be this much below the exact one. */
const ROUNDING = 1e-9;

const PAYMENT_LINES: Line[] = ['loss', 'waiting', 'chasing'];

/** The new terms that could be offered to a client to talk with, or to part with. */
export function newTermsFor(client: ClientReport, settings: Settings): NewTerms {
  if (client.energy === undefined || (client.verdict !== 'talk' && client.verdict !== 'part')) return {};
  const helpful = (outcome: TermsOutcome | undefined) =>
    outcome && helps(outcome, client) ? outcome : undefined;
  return {
    price: withHigherPrice(client, client.energy, settings),
    prepayment: helpful(withPrepayment(client, settings)),
    withoutExtraHours: helpful(withoutLine(client, 'effort', settings)),
    withoutDiscount: helpful(withoutDiscount(client, settings)),
  };
}

/** Whether the energy, as it is shown, would be higher, or the verdict better. */
function helps({ energy = 0, verdict }: TermsOutcome, client: ClientReport): boolean {
  return Math.round(energy) > Math.round(client.energy ?? 0) || isBetter(verdict, client.verdict);
}

/**
 * G + Δ = T · (100 + e) / (100 − e) for an energy of e; 40 makes it T · 140 / 60. The client pays Δ beside all else. Dread grows
 * with the margin: where the energy would not be reached because of it, no price is offered.
 */
function withHigherPrice(client: ClientReport, energy: number, settings: Settings): NewTerms['price'] {
  const wanted = settings.talkBelow;
  if (energy >= wanted || client.revenue <= 0 || wanted >= 100) return undefined;
  const gives = sumOf(client.lines, (line) => Math.max(0, signedAmount(line)));
  const takes = sumOf(client.lines, (line) => Math.max(0, -signedAmount(line)));
  const more = Math.ceil((takes * (100 + wanted)) / (100 - wanted) - gives);
  const lines = client.lines.map((line) => (line.line === 'margin' ? withMore(line, more) : line));
  const outcome = outcomeOf(client, lines, settings);
  if ((outcome.energy ?? 0) < wanted - ROUNDING) return undefined;
  const percent = (100 * more) / client.revenue;
  return { ...outcome, percent, isRealistic: percent <= MOST_PERCENT };
}

function withPrepayment(client: ClientReport, settings: Settings): TermsOutcome | undefined {
  const isLate = client.lines.some((line) => PAYMENT_LINES.includes(line.line) && takes(line));
  if (!isLate && client.unpaid === undefined) return undefined;
  const lines = client.lines.filter(({ line }) => !PAYMENT_LINES.includes(line));
  const paidAhead = { ...withoutCard(client, PAYMENT_LINES), lateHabit: undefined, unpaid: undefined };
  return outcomeOf(paidAhead, lines, settings);
}

function withoutLine(client: ClientReport, name: Line, settings: Settings): TermsOutcome | undefined {
  if (!client.lines.some((line) => line.line === name && takes(line))) return undefined;
  const lines = client.lines.filter(({ line }) => line !== name);
  return outcomeOf(withoutCard(client, [name]), lines, settings);
}

/** The price line keeps its time; what was let off is revenue again, in the margin with the whole of it. */
function withoutDiscount(client: ClientReport, settings: Settings): TermsOutcome | undefined {
  if (client.excessDiscount <= 0) return undefined;
  const regained = (client.excessDiscount * settings.margin) / 100;
  const lines = client.lines.map((line) => {
    if (line.line === 'margin') return withMore(line, regained);
    return line.line === 'price' ? { ...line, amount: line.timeAmount } : line;
  });
  return outcomeOf(withoutCard(client, ['price']), lines, settings);
}

function withMore(line: LineResult, more: number): LineResult {
  const amount = signedAmount(line) + more;
  return { ...line, side: amount < 0 ? 'takes' : 'gives', amount: Math.abs(amount) };
}

function takes({ side, amount }: LineResult): boolean {
  return side === 'takes' && amount > 0;
}

/** A card about what the new terms end has nothing to say any more. */
function withoutCard(client: ClientReport, lines: Line[]): ClientReport {
  return client.card && lines.includes(client.card.line) ? { ...client, card: undefined } : client;
}

/** The client scored again with other lines; joy is a share of the margin, as it is then. */
function outcomeOf(client: ClientReport, others: LineResult[], settings: Settings): TermsOutcome {
  const lines = withJoy(others, { joy: client.joy, origins: [] }, settings);
  const { energy, verdict } = rescored(client, lines, settings);
  return { energy, verdict };
}
