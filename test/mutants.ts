import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// All tests of what thinks, what reads, and what the sidebar keeps, for mutation testing (build/mutation/runner.mjs).
for (const folder of ['model', 'scoring', 'scoring/lines', 'reading', 'cases', 'html/session']) {
  for (const file of readdirSync(join(__dirname, folder))) {
    if (!file.endsWith('.test.ts')) continue;
    describe(`${folder}/${file}`, () => {
      require(join(__dirname, folder, file));
    });
  }
}
