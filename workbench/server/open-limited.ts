import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Language } from '../words/words';
import { wordsFor } from '../words/words-for';

/** What the opening of a file may take. */
export interface Limits {
  /** Milliseconds. */
  time: number;
  /** Bytes by which the process may grow, whether they are objects of the script or not. */
  memory: number;
}

const LIMITS: Limits = { time: 9_000, memory: 380_000_000 };

/** Milliseconds between two looks at the memory. */
const LOOK = 50;

/**
 * Opens a file in a thread of its own, and ends it where it takes more time or memory than it may. Gives an `Opening` as the bytes
 * of its JSON; `root` is the project's folder, in which the built thread is.
 */
export function openLimited(
  root: string,
  file: { name: string; bytes: Uint8Array; language: Language },
  limits = LIMITS,
): Promise<Uint8Array> {
  const message = wordsFor(file.language).refused.tooHeavy;
  const refusal = new TextEncoder().encode(JSON.stringify({ ok: false, message }));
  const before = process.memoryUsage.rss();
  const begun = performance.now();
  const worker = new Worker(join(root, '.cache/workbench/open-worker.mjs'), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory / 1_000_000 },
  });
  return new Promise<Uint8Array>((done) => {
    const look = setInterval(() => {
      const isOver =
        performance.now() - begun > limits.time || process.memoryUsage.rss() - before > limits.memory;
      if (isOver) finish(refusal);
    }, LOOK);
    const finish = (answer: Uint8Array): void => {
      clearInterval(look);
      done(answer);
      void worker.terminate();
    };
    worker.on('message', finish);
    worker.on('error', () => finish(refusal));
    worker.on('exit', () => finish(refusal));
  });
}
