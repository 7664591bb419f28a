import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// All tests of what thinks and what reads as one file: loading a dozen of them anew for each of thousands of mutants
// would take longer than running them.
for (const folder of ['core', 'table', 'cases']) {
  for (const file of readdirSync(join(__dirname, folder))) {
    if (!file.endsWith('.test.ts')) continue;
    describe(`${folder}/${file}`, () => {
      require(join(__dirname, folder, file));
    });
  }
}
