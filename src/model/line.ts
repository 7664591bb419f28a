/** The seven lines of the energy model, in the order in which they are shown. */
export const LINES = ['margin', 'joy', 'waiting', 'chasing', 'complaints', 'price', 'effort'] as const;

/** One line of the energy model. */
export type Line = (typeof LINES)[number];
