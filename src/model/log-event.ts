import type { Day } from './day';
import type { CardLine } from './line';
import type { Origin } from './origin';

/** What the owner wrote into the energy log. */
export const EVENT_KINDS = [
  'unfounded-complaint',
  'founded-complaint',
  'reminder',
  'haggled',
  'quote-not-taken',
  'not-offered',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** One dated entry of the energy log. */
export interface LogEvent {
  client: string;
  day: Day;
  kind: EventKind;
  minutes?: number | undefined;
  origin: Origin;
}

/** A yellow card: the owner talked with the client about one line on one day. */
export interface YellowCard {
  client: string;
  day: Day;
  line: CardLine;
  origin: Origin;
}
