import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// All tests of what thinks and what reads, for mutation testing (build/mutation/runner.mjs).
for (const folder of ['model', 'scoring', 'reading', 'cases']) {
  for (const file of readdirSync(join(__dirname, folder))) {
    if (!file.endsWith('.test.ts')) continue;
    describe(`${folder}/${file}`, () => {
      require(join(__dirname, folder, file));
    });
  }
}
