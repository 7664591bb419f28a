/** Energy by client, as a rival works it out. */
export type Energies = Map<string, number>;

/** A rival's sums for a client, in money. */
export interface ClientSums {
  client: string;
  margin: number;
  waiting: number;
  chasing: number;
}

/** Energy of each client, −100 … +100, from the lines that the ledger has ground for. */
export function energiesOf(sums: Iterable<ClientSums>): Energies {
  const energies: Energies = new Map();
  for (const { client, margin, waiting, chasing } of sums) {
    const takes = waiting + chasing;
    energies.set(client, (100 * (margin - takes)) / (margin + takes));
  }
  return energies;
}

/** Throws if a rival's energies differ from ours of the first edition: we compare with nobody who does less. */
export function mustAgree(rival: string, theirs: Energies, names: string[], ours: unknown): void {
  (ours as [number][]).forEach(([energy], index) => {
    const name = names[index] ?? '';
    const other = theirs.get(name);
    // Ours is a whole number made of whole cents.
    if (other === undefined || typeof energy !== 'number' || !(Math.abs(other - energy) < 0.6))
      throw new Error(`${rival} says ${other} of ${name}, and CLIENT_ENERGY ${energy}.`);
  });
}
