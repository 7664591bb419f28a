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

/** Lines that a yellow card may name; a client who does not pay is told so under waiting or chasing. */
export type CardLine = Exclude<CostLine, 'loss'>;

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
