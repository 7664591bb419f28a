import { median } from './median';

/** One that does the work; what it gives back is thrown away. */
export type Runner<Input> = (input: Input) => unknown;

/**
 * Median milliseconds of each runner, by name. They take turns, each on an input of its own that is made before the clock
 * starts, so that whatever else the machine does meets all alike; a first round warms up and does not count.
 */
export async function race<Input, Name extends string>(
  runners: Record<Name, Runner<Input>>,
  make: () => Input,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(runners) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const input = make();
      // What the one before left behind is not the next one's to clear away.
      globalThis.gc?.();
      const start = performance.now();
      await runners[name](input);
      if (round > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}
