import type { Day } from '../model/day';
import type { ClientReport, Report } from '../model/report';
import { enumeration } from './enumeration';
import { formatDay, formatNumber } from './format';
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
  return [
    whySentence(client, words),
    ...concentrationNotes(client, words),
    ...dreamNotes(client, words),
    ...unknownNotes(client, words),
    ...averageNotes(client, words),
    ...enteredNotes(enteredUntil, words),
  ].join(' ');
}

/** Until when the book tells of payments, where it is stale. */
export function enteredNotes(
  enteredUntil: Day | undefined,
  { why, language }: Words,
  long = false,
): string[] {
  return enteredUntil === undefined ? [] : [why.notes.enteredUntil(formatDay(enteredUntil, language, long))];
}

/** That what is said a year is the average of several. */
export function averageNotes({ years }: ClientReport, { why, language }: Words): string[] {
  const shown = formatNumber(years, language, 1);
  return shown === '1' ? [] : [why.notes.averaged(shown)];
}

/** That parting from a client who brings so much needs a plan; said where figures or a card would advise it. */
export function concentrationNotes(client: ClientReport, words: Words): string[] {
  const { verdict, provenEnergy = 0, card } = client;
  const isDrain = provenEnergy < 0 || card?.improved === false;
  return verdict === 'talk' && isDrain ? shareNotes(client, words) : [];
}

/** How much of the year's revenue a client brings, from a quarter on; from five sixths on also who may ask about it. */
export function shareNotes({ concentration, revenueShare }: ClientReport, words: Words): string[] {
  if (concentration === undefined) return [];
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
  const reasons = [
    ...conductOf(client, words),
    ...(['evidence', 'value', 'joy'] as const).flatMap((obstacle) => {
      if (!dreamObstacles.includes(obstacle)) return [];
      return [notes.obstacles[obstacle === 'joy' && joy === undefined ? 'unrated' : obstacle]];
    }),
  ];
  return [notes.notYetDream(enumeration(reasons.slice(0, NAMED), and))];
}

/** What the client does, said once: the kind, else the habit, else that they take too much. */
function conductOf(client: ClientReport, { why: { notes } }: Words): string[] {
  const { dreamObstacles, kind, lateIsFine, lateHabit = 0, disputeHabit = 0 } = client;
  if (kind === 'late-payer' && lateIsFine) return [notes.lateIsFine];
  if (kind) return [notes.kinds[kind]];
  if (dreamObstacles.includes('habit'))
    return [notes.obstacles[disputeHabit > lateHabit ? 'disputeHabit' : 'lateHabit']];
  return dreamObstacles.includes('energy') ? [notes.obstacles.energy] : [];
}

/** What nothing is known of; what leaves no energy at all is said by the reason already. */
export function unknownNotes(
  { missing, unsaidComplaints, isOnlyInLog }: ClientReport,
  words: Words,
): string[] {
  if (isOnlyInLog) return [];
  const { notes, and } = words.why;
  const hasDays = !missing.includes('timing') && !missing.includes('paid-dates');
  const names = [
    ...(hasDays ? [] : [notes.grounds.paidDates]),
    ...(missing.includes('complaints') ? [notes.grounds.complaints] : []),
    ...(missing.includes('prices') ? [notes.grounds.prices] : []),
  ];
  return [
    ...(names.length > 0 ? [notes.unknown(enumeration(names, and))] : []),
    ...(unsaidComplaints > 0 ? [notes.unsaidComplaints(unsaidComplaints)] : []),
    ...(missing.includes('due-dates') && hasDays ? [notes.dueAssumed] : []),
  ];
}
