import type { Line } from './line';

/** What drains: the largest taking line, put into a word. Never printed in a letter. */
export const CLIENT_KINDS = ['late-payer', 'complainer', 'locust', 'misfit'] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

/** The kind of a client by the line that takes most; mood and margin make none. */
export const KIND_OF_LINE: Record<Line, ClientKind | undefined> = {
  margin: undefined,
  joy: undefined,
  waiting: 'late-payer',
  chasing: 'late-payer',
  complaints: 'complainer',
  price: 'locust',
  effort: 'misfit',
};
