import { median, processorTime } from './stopwatch';

/** One that does the work; what it gives back is thrown away. */
export type Runner<Input> = (input: Input) => unknown;

/** Median milliseconds of a runner: on the clock, and of all processors together. */
export interface Times {
  clock: number;
  processor: number;
}

/**
 * The times of each runner, by name. They take turns, each on an input of its own that is made before the clock
 * starts, so other work on the machine affects all of them alike; a first round warms up and does not count.
 */
export async function race<Input, Name extends string>(
  runners: Record<Name, Runner<Input>>,
  make: () => Input,
  rounds: number,
): Promise<Record<Name, Times>> {
  const names = Object.keys(runners) as Name[];
  const times = new Map<Name, Times[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const input = make();
      // The next runner should not have to clean up after the one before.
      globalThis.gc?.();
      const start = { clock: performance.now(), processor: processorTime() };
      await runners[name](input);
      const clock = performance.now() - start.clock;
      if (round > 0) times.get(name)?.push({ clock, processor: processorTime() - start.processor });
    }
  }
  const medians = names.map((name) => {
    const own = times.get(name) ?? [];
    return [
      name,
      {
        clock: median(own.map(({ clock }) => clock)),
        processor: median(own.map(({ processor }) => processor)),
      },
    ];
  });
  return Object.fromEntries(medians) as Record<Name, Times>;
}
