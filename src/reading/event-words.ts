import type { Line } from '../model/line';
import type { EventKind } from '../model/log-event';
import { plainText } from './plain-text';

/** What an entry of the log says; a complaint may leave open whether there was a reason. */
export type Entry = { event: EventKind | 'complaint' } | { card: Line };

const COMPLAINT = /complain|beschwer|reklam|beanstand|claim/;
const FOUNDED = /\b(founded|justified|with a reason|berechtigt|begruendet|mit grund|zu recht)\b/;
const UNFOUNDED =
  /\b(un\w+ded|unjustified|without (a )?reason|un(be|ge)\w+|unbegruendet|ohne grund|zu unrecht)\b/;

/** Words of everything else that a log tells; the log is the add-on's own, in German or English. */
const EVENTS: [RegExp, EventKind][] = [
  [
    /quote.*(not|never) (taken|accepted)|(not|never) took.*quote|quote (lost|declined)|(angebot|offerte).*(nicht|kein|abgelehnt)/,
    'quote-not-taken',
  ],
  [
    /not offer|do ?n.?t offer|don t offer|not (in )?our (offer|range)|nicht (im )?(angebot|angeboten|anbiet|unser)|nicht anbieten|bieten (wir )?nicht/,
    'not-offered',
  ],
  [/haggl|bargain|price pressure|gefeilscht|feilsch|handeln|gehandelt|preis|rabatt verlangt/, 'haggled'],
  [/remind|chas|dunning|erinner|mahn/, 'reminder'],
];

/** The line of the energy model that a yellow card names. */
const CARD_LINES: [RegExp, Line][] = [
  [/remind|chas|mahn|erinner/, 'chasing'],
  [/complain|beschwer|reklam/, 'complaints'],
  [/price|preis|rabatt|discount|haggl|feilsch/, 'price'],
  [/effort|hours|unbilled|muehe|stunden|aufwand|offer|angebot|unbezahlt/, 'effort'],
  [/wait|late|pay|warte|spaet|zahl/, 'waiting'],
  [/joy|mood|tone|freude|laune|ton\b/, 'joy'],
];

/** What an entry of the energy log says; undefined where it cannot be told. */
export function entryOf(text: string): Entry | undefined {
  const plain = plainText(text);
  if (/yellow card|gelbe karte/.test(plain)) {
    const line = CARD_LINES.find(([pattern]) => pattern.test(plain))?.[1];
    return line ? { card: line } : undefined;
  }
  if (COMPLAINT.test(plain)) return { event: complaintOf(plain) };
  const event = EVENTS.find(([pattern]) => pattern.test(plain))?.[1];
  return event ? { event } : undefined;
}

function complaintOf(plain: string): EventKind | 'complaint' {
  if (UNFOUNDED.test(plain)) return 'unfounded-complaint';
  return FOUNDED.test(plain) ? 'founded-complaint' : 'complaint';
}
