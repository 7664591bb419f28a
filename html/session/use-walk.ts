import { useState } from 'preact/hooks';
import type { ClientReport } from '../../src/model/report';

/** The way through the clients, one after the other. */
export interface Walk {
  /** Whoever is looked at; undefined in a book without clients, and where they have gone from the book. */
  client: ClientReport | undefined;
  /** Counted from 1. */
  position: number;
  count: number;
  /** Whether somebody was chosen or reached yet. */
  begun: boolean;
  /** To a client, and from there through the others among whom they were chosen; without those, through all. */
  to(client: ClientReport, among?: ClientReport[]): void;
  by(step: 1 | -1): void;
  /** To the first of all who is still to be reviewed, or back to the first. */
  on(isToReview: (client: ClientReport) => boolean): void;
}

/** Goes through clients in the order in which they stood at first, whatever their energy becomes meanwhile. */
export function useWalk(clients: ClientReport[]): Walk {
  const [first] = useState(() => clients.map(({ key }) => key));
  const [chosen, setChosen] = useState<string[]>();
  const [current, setCurrent] = useState('');
  const known = new Map(clients.map((client) => [client.key, client]));
  const inOrder = (keys: Iterable<string>): ClientReport[] =>
    [...keys].flatMap((key) => known.get(key) ?? []);
  // Those who came later stand at the end.
  const everybody = (): ClientReport[] => inOrder(new Set([...first, ...known.keys()]));
  const ordered = chosen ? inOrder(chosen) : everybody();
  const found = ordered.findIndex(({ key }) => key === current);
  const index = Math.max(0, found);
  const to = (client: ClientReport | undefined): void => {
    if (client) setCurrent(client.key);
  };
  return {
    // Never silently another one: the next key would decide about them.
    client: current !== '' && found < 0 ? undefined : ordered[index],
    position: index + 1,
    count: ordered.length,
    begun: found >= 0,
    to: (client, among) => {
      setChosen(among?.map(({ key }) => key));
      to(client);
    },
    by: (step) => to(ordered[index + step]),
    on: (isToReview) => {
      setChosen(undefined);
      const all = everybody();
      to(all.find(isToReview) ?? all[0]);
    },
  };
}
