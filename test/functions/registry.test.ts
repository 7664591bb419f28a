import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CELL_FUNCTIONS } from '../../src/functions/registry';

test('every file of a cell function is in the registry, under the name of the function', () => {
  const files = readdirSync(join(__dirname, '../../src/functions'))
    .filter((file) => /^client-/.test(file))
    .map((file) => file.replace('.ts', '').replaceAll('-', '_').toUpperCase());
  expect(CELL_FUNCTIONS.map(({ name }) => name).sort()).toEqual(files.sort());
});
