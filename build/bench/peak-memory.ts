import { spawnSync } from 'node:child_process';
import { loadBundle } from './bundle';
import { AS_OF, type Form, ledger } from './ledger';

/** The task for a separate process. */
export const PEAK = 'peak-memory';

/** Bytes for each row that CLIENT_REPORT takes at its peak beyond the rows themselves, in a process of its own. */
export function peakPerRow(rows: number, form: Form): number {
  const args = ['--expose-gc', process.argv[1] ?? '', PEAK, String(rows), form];
  const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return Number(done.stdout);
}

/** Measures that in this process, which must have done nothing else: its peak is kept by the system. */
export function measurePeak(rows: number, form: Form): number {
  const call = loadBundle();
  const cells = ledger(rows, 500, form);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  call('CLIENT_REPORT', cells, AS_OF);
  return Math.round((process.resourceUsage().maxRSS * 1024 - before) / rows);
}
