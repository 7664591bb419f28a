import { wordsIn } from '../languages/languages';
import type { LogWords, Patterns } from '../languages/reading-language';
import { everyOne } from '../model/every-one';
import type { CardLine } from '../model/line';
import type { EventKind } from '../model/log-event';
import { plainText } from '../model/plain-text';
import { saysFounded, saysUnfounded } from './complaint';
import { meaningFinder, patternTest } from './word-patterns';

/** What an entry of the log says; a complaint may leave open whether there was a reason. */
export type LoggedEvent = { event: EventKind | 'complaint' } | { card: CardLine };

/** Events other than complaints. The most telling come first: "quote not taken" also says "not". */
const EVENTS = everyOne<Exclude<EventKind, 'founded-complaint' | 'unfounded-complaint'>>()([
  'quote-not-taken',
  'not-offered',
  'haggled',
  'reminder',
]);

/** Lines that a yellow card may name, the most telling first. */
const CARD_LINES = everyOne<CardLine>()(['chasing', 'complaints', 'price', 'effort', 'waiting', 'joy']);

const eventIn = logFinder(EVENTS, (log, kind) => log.events[kind]);
const cardLineIn = logFinder(CARD_LINES, (log, line) => log.cardLines[line]);
const isYellowCard = logTest((log) => log.yellowCard);
const isComplaint = logTest((log) => log.complaint);

/** What an entry of the energy log says; undefined where it cannot be told. */
export function eventOf(text: string): LoggedEvent | undefined {
  const plain = plainText(text);
  if (isYellowCard(plain)) {
    const line = cardLineIn(plain);
    return line ? { card: line } : undefined;
  }
  if (isComplaint(plain)) return { event: complaintOf(plain) };
  const event = eventIn(plain);
  return event ? { event } : undefined;
}

function complaintOf(plain: string): EventKind | 'complaint' {
  if (saysUnfounded(plain)) return 'unfounded-complaint';
  return saysFounded(plain) ? 'founded-complaint' : 'complaint';
}

/** Only the languages in which the add-on makes sheets have words for a log. */
function logTest(patternsOf: (log: LogWords) => Patterns): (plain: string) => boolean {
  return patternTest(({ ownSheets }) => (ownSheets ? wordsIn(patternsOf(ownSheets.log)) : []));
}

function logFinder<M>(
  meanings: readonly M[],
  patternsOf: (log: LogWords, meaning: M) => Patterns,
): (plain: string) => M | undefined {
  return meaningFinder(meanings, (meaning, { ownSheets }) =>
    ownSheets ? wordsIn(patternsOf(ownSheets.log, meaning)) : [],
  );
}
