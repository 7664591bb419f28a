import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Tables of others, and small grids rebuilt from them; they are beside the project on some computers only. */
export const sharedData = join(__dirname, '../../shared/data');
export const sharedCases = join(__dirname, '../../shared/cases');

/** Declares a test, or one for each of a list. */
type Declare = Pick<jest.It, 'each'> & ((title: string, run: () => Promise<void> | void) => void);

/** Runs a test only where the tables of others are; elsewhere a line says that it was skipped, and why. */
export const withData = onlyWhere(sharedData, '../shared/data');
/** The same for the small grids. */
export const withCases = onlyWhere(sharedCases, '../shared/cases');

function onlyWhere(folder: string, name: string): Declare {
  const skip = (title: string): void => {
    process.stdout.write(`skipped, since ${name} is not there: ${title}\n`);
    test.skip(title, () => undefined);
  };
  return (existsSync(folder) ? test : Object.assign(skip, { each: () => skip })) as Declare;
}
