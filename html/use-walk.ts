import { useState } from 'preact/hooks';
import type { ClientReport } from '../src/core/report';

/** The way through the clients, one after the other. */
export interface Walk {
  /** Whoever is looked at; undefined in a book without clients. */
  client: ClientReport | undefined;
  /** Counted from 1. */
  position: number;
  count: number;
  /** Whether somebody was chosen or reached yet. */
  begun: boolean;
  to(client: ClientReport): void;
  by(step: 1 | -1): void;
  /** To the first who is still to be reviewed, or back to the first of all. */
  on(isToReview: (client: ClientReport) => boolean): void;
}

/** Goes through clients in the order in which they stood at first, whatever their energy becomes meanwhile. */
export function useWalk(clients: ClientReport[]): Walk {
  const [order] = useState(() => new Map(clients.map(({ key }, place) => [key, place])));
  const [current, setCurrent] = useState('');
  // Those who came later stand at the end.
  const placeOf = ({ key }: ClientReport): number => order.get(key) ?? order.size;
  const ordered = [...clients].sort((a, b) => placeOf(a) - placeOf(b));
  const found = ordered.findIndex(({ key }) => key === current);
  const index = Math.max(0, found);
  const to = (client: ClientReport | undefined): void => {
    if (client) setCurrent(client.key);
  };
  return {
    client: ordered[index],
    position: index + 1,
    count: ordered.length,
    begun: found >= 0,
    to,
    by: (step) => to(ordered[index + step]),
    on: (isToReview) => to(ordered.find(isToReview) ?? ordered[0]),
  };
}
