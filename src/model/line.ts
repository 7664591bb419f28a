import { everyOne } from './every-one';

/** The nine lines of the energy model, in the order in which they are shown. */
export const LINES = [
  'margin',
  'referrals',
  'joy',
  'loss',
  'waiting',
  'chasing',
  'complaints',
  'price',
  'effort',
] as const;

/** One line of the energy model. */
export type Line = (typeof LINES)[number];

/** Lines that cost something; margin and referrals are what is given. */
export type CostLine = Exclude<Line, 'margin' | 'referrals'>;

/**
 * What the owner may talk about with a client who is shown a yellow card. Who does not pay is told so under waiting, and mood
 * is nothing that could be compared.
 */
export const TALK_LINES = everyOne<Exclude<CostLine, 'loss' | 'joy'>>()([
  'waiting',
  'chasing',
  'complaints',
  'price',
  'effort',
]);

/** Lines that a yellow card may name. A card about joy is kept, but it is never judged. */
export type CardLine = (typeof TALK_LINES)[number] | 'joy';

/** The lines that cost something, in the order in which they are chosen from. */
export const COST_LINES = everyOne<CostLine>()([
  'waiting',
  'loss',
  'chasing',
  'complaints',
  'price',
  'effort',
  'joy',
]);
