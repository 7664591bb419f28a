import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedCases, withCases } from '../shared-data';
import { type GridCase, judged } from './grid-case';

withCases('small grids of real tools are read as a careful reader reads them', () => {
  const cases: GridCase[] = readdirSync(sharedCases)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(sharedCases, name), 'utf8')));
  expect(cases.length).toBeGreaterThan(0);
  expect(judged(cases)).toEqual({});
});
