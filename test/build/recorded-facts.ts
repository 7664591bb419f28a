import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../build/record/facts';

const path = join(__dirname, '../../docs/google-facts.json');

/** What somebody has asked Google (`npm run record`); undefined until then. */
export function recordedFacts(): Facts | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Facts) : undefined;
}
