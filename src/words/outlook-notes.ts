import { minorPerUnit } from '../model/money';
import type { ClientReport, Remedy, TurningPoint, Verdict } from '../model/report';
import type { Settings } from '../model/settings';
import { enumeration } from './enumeration';
import { formatMoney, formatNumber } from './format';
import type { Words } from './words';

/**
 * Where the verdict of a client would turn, and what would lift it. `settings` are those that it was scored with, `currency`
 * the book's, in which an hour's worth is said.
 */
export function outlookNotes(
  client: ClientReport,
  settings: Settings,
  currency: string,
  words: Words,
): string[] {
  const { verdicts, language, why } = words;
  const { turningPoints, remedy } = client;
  const verdict = verdicts[client.verdict];
  const { margin, hourlyValue } = turningPoints;
  const percent = (value: number): string => formatNumber(value, language, 1);
  const money = (value: number): string =>
    formatMoney(value * minorPerUnit(currency), currency, language, !Number.isInteger(value));
  return [
    ...turnNotes(margin, settings.margin, (value, isUp, then) =>
      why.notes.marginTurns(verdict, percent(value), isUp, verdicts[then]),
    ),
    ...turnNotes(hourlyValue, settings.hourlyValue, (value, isUp, then) =>
      why.notes.hourTurns(verdict, money(value), isUp, verdicts[then]),
    ),
    ...(remedy?.fact === 'paid' ? [why.notes.ifPaid(verdicts[remedy.verdict])] : []),
    ...(remedy?.fact === 'invoices' ? [invoicesNote(remedy, words)] : []),
  ];
}

function turnNotes(
  turn: TurningPoint | undefined,
  today: number,
  said: (value: number, isUp: boolean, then: Verdict) => string,
): string[] {
  return turn ? [said(roundedToward(today, turn.at), turn.at > today, turn.verdict)] : [];
}

/**
 * A value in whole units, near today's in tenths. It is rounded toward today's and never past it: so what is said to stay up
 * to a turning point is true at the figure itself.
 */
function roundedToward(today: number, at: number): number {
  const steps = Math.abs(at - today) < 1 ? 10 : 1;
  return at > today
    ? Math.max(today, Math.floor(at * steps) / steps)
    : Math.min(today, Math.ceil(at * steps) / steps);
}

/** How many invoices, and of what conduct, would lift the verdict. */
function invoicesNote(
  { verdict, invoices, without }: Extract<Remedy, { fact: 'invoices' }>,
  { verdicts, why: { notes } }: Words,
): string {
  const left = without.flatMap((kind) => (kind === 'late-payer' ? [] : [notes.without[kind]]));
  const isOnTime = without.includes('late-payer');
  return notes.ifInvoices(verdicts[verdict], invoices, isOnTime, enumeration(left, notes.or));
}
