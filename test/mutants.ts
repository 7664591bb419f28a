import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// All tests of what thinks, what reads, and what the sidebar keeps, for mutation testing (build/mutation/runner.mjs).
for (const folder of ['scoring', 'scoring/lines']) {
  for (const file of readdirSync(join(__dirname, folder))) {
    if (!file.endsWith('.test.ts') || file.startsWith('properties')) continue;
    describe(`${folder}/${file}`, () => {
      require(join(__dirname, folder, file));
    });
  }
}
