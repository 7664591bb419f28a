import type { BlindCheck } from '../model/memory';
import type { ClientReport } from '../model/report';

/** How many may be named as giving most, and how many as taking most. */
export const MOST_NAMED = 5;

/** With fewer clients there is nothing to choose from. */
const LEAST_CLIENTS = 6;

/** A client in the first third by the figures is what the owner said. */
const FIRST_PART = 1 / 3;

/** What the owner said of a client, and where the figures place them: 1 is the one who gives, or takes, most. */
export interface BlindGuess {
  client: ClientReport;
  said: 'gives' | 'takes';
  place: number;
  /** The number of clients that they are placed among. */
  count: number;
  agrees: boolean;
}

/** The clients who can be named: those with energy. */
export function namedClients<Client extends ClientReport>(clients: Client[]): Client[] {
  return clients.filter(({ energy }) => energy !== undefined);
}

/** Whether there are enough clients to ask. */
export function canCheckBlind(clients: ClientReport[]): boolean {
  return namedClients(clients).length >= LEAST_CLIENTS;
}

/**
 * What the owner said beside what the figures say. Those who give most are those who leave most money a year, in
 * their own currency, since currencies are never compared; those who take most are those with the least energy. A guess
 * agrees if the client is in the first third, or among as many as were named. Clients who have gone, or have no energy by
 * now, are left out.
 */
export function blindGuesses(clients: ClientReport[], { gives, takes }: BlindCheck): BlindGuess[] {
  const known = namedClients(clients);
  return [
    ...guessesOf('gives', gives, known, (client) => client.value),
    ...guessesOf('takes', takes, known, ({ energy = 0 }) => -energy),
  ];
}

function guessesOf(
  said: BlindGuess['said'],
  keys: string[],
  known: ClientReport[],
  figureOf: (client: ClientReport) => number,
): BlindGuess[] {
  return known
    .filter(({ key }) => keys.includes(key))
    .map((client) => {
      const among = said === 'gives' ? known.filter(({ currency }) => currency === client.currency) : known;
      const place = 1 + among.filter((other) => figureOf(other) > figureOf(client)).length;
      const count = among.length;
      const first = Math.max(keys.length, Math.ceil(count * FIRST_PART));
      return { client, said, place, count, agrees: place <= first };
    });
}
