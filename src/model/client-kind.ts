import type { Line } from './line';

/** The word for a client's largest drain. Never printed in a letter. */
export const CLIENT_KINDS = ['late-payer', 'complainer', 'locust', 'misfit'] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

/** The kind of client for each line, if that line takes most. Joy and margin give no kind. */
export const KIND_OF_LINE: Record<Line, ClientKind | undefined> = {
  margin: undefined,
  referrals: undefined,
  joy: undefined,
  loss: 'late-payer',
  waiting: 'late-payer',
  chasing: 'late-payer',
  complaints: 'complainer',
  price: 'locust',
  effort: 'misfit',
};
