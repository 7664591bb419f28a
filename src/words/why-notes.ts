import { minorPerUnit } from '../model/money';
import type { ClientReport, Report, Verdict } from '../model/report';
import type { Settings } from '../model/settings';
import { formatDay, formatMoney, formatNumber } from './format';
import { whySentence } from './why';
import type { Words } from './words';

/** Obstacles named at most: more would only tire the reader. */
const NAMED = 2;

/** All that a cell says of a client: the reason, what parting would need, what is missing for a dream client, what is unknown. */
export function whyText(
  client: ClientReport,
  { enteredUntil }: Pick<Report, 'enteredUntil'>,
  words: Words,
): string {
  const { notes } = words.why;
  return [
    whySentence(client, words),
    ...concentrationNotes(client, words),
    ...dreamNotes(client, words),
    ...unknownNotes(client, words),
    ...(enteredUntil === undefined ? [] : [notes.enteredUntil(formatDay(enteredUntil, words.language))]),
  ].join(' ');
}

/** That parting from a client who brings so much needs a plan; nothing where nobody needs to talk. */
export function concentrationNotes(
  { verdict, concentration, revenueShare }: ClientReport,
  words: Words,
): string[] {
  if (concentration === undefined || verdict !== 'talk') return [];
  const { notes } = words.why;
  const percent = formatNumber(revenueShare * 100, words.language);
  return [notes.concentration(percent), ...(concentration === 'dependent' ? [notes.dependent] : [])];
}

/** Why a client to keep is no dream client yet. */
export function dreamNotes(client: ClientReport, words: Words): string[] {
  const { notes, and } = words.why;
  const { verdict, energy, dreamObstacles, joy } = client;
  if (verdict !== 'keep' || energy === undefined) return [];
  if (dreamObstacles.join() === 'joy' && joy === undefined) return [notes.dreamIfGlad];
  const reasons = dreamObstacles.slice(0, NAMED).map((obstacle) => {
    switch (obstacle) {
      case 'kind':
        return client.kind ? notes.kinds[client.kind] : '';
      case 'habit':
        return notes.obstacles[isComplaining(client) ? 'disputeHabit' : 'lateHabit'];
      case 'joy':
        return notes.obstacles[joy === undefined ? 'unrated' : 'joy'];
      default:
        return notes.obstacles[obstacle];
    }
  });
  return [notes.notYetDream(reasons.join(and))];
}

function isComplaining({ lateHabit = 0, disputeHabit = 0 }: ClientReport): boolean {
  return disputeHabit > lateHabit;
}

/** What nothing is known of; what leaves no energy at all is said by the reason already. */
export function unknownNotes({ missing, isOnlyInLog }: ClientReport, words: Words): string[] {
  if (isOnlyInLog) return [];
  const { notes, and } = words.why;
  const grounds = (['timing', 'complaints', 'prices'] as const).filter((ground) => missing.includes(ground));
  const names = grounds.map((ground) => notes.grounds[ground]);
  const [start, last] = [names.slice(0, -1).join(', '), names.slice(-1).join()];
  return [
    ...(last ? [notes.unknown(start ? start + and + last : last)] : []),
    ...(missing.includes('due-dates') && !missing.includes('timing') ? [notes.dueAssumed] : []),
  ];
}

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
  const { notes } = words.why;
  const { verdict, turningPoints, remedy } = client;
  const nameOf = (one: Verdict): string => words.verdicts[one];
  const { margin, hourlyValue } = turningPoints;
  return [
    ...(margin === undefined
      ? []
      : [notes.marginTurns(nameOf(verdict), formatNumber(margin, words.language), margin > settings.margin)]),
    ...(hourlyValue === undefined
      ? []
      : [
          notes.hourTurns(
            nameOf(verdict),
            formatMoney(Math.round(hourlyValue) * minorPerUnit(currency), currency, words.language),
            hourlyValue > settings.hourlyValue,
          ),
        ]),
    ...(remedy?.fact === 'paid' ? [notes.ifPaid(nameOf(remedy.verdict))] : []),
    ...(remedy?.fact === 'on-time' ? [notes.ifOnTime(nameOf(remedy.verdict), remedy.invoices)] : []),
  ];
}
