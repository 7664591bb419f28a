import { everyOne } from './every-one';

/** The seven lines of the energy model, in the order in which they are shown. */
export const LINES = ['margin', 'joy', 'waiting', 'chasing', 'complaints', 'price', 'effort'] as const;

/** One line of the energy model. */
export type Line = (typeof LINES)[number];

/** Lines that cost something; the margin is what is given. */
export type CostLine = Exclude<Line, 'margin'>;

/** The lines that cost something, in the order in which they are chosen from. */
export const COST_LINES = everyOne<CostLine>()([
  'waiting',
  'chasing',
  'complaints',
  'price',
  'effort',
  'joy',
]);
