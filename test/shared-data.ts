import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Tables of others, which lie beside the project on some computers only. */
export const sharedData = join(__dirname, '../../shared/data');

const there = existsSync(sharedData);

/** Runs a test only where the tables of others are; elsewhere a line says that it was skipped, and why. */
export const withData = (there ? test : Object.assign(skip, { each: () => skip })) as Pick<jest.It, 'each'> &
  ((name: string, run: () => Promise<void> | void) => void);

function skip(name: string): void {
  process.stdout.write(`skipped, since ../shared/data is not there: ${name}\n`);
  test.skip(name, () => undefined);
}
