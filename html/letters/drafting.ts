import type { ArgumentOf } from '../../src/model/exchange';
import type { CallFailure } from '../session/request';

/** A letter that is to be drafted, with what its client is called on the screen. */
export interface DraftOrder {
  name: string;
  letter: ArgumentOf<'draftLetter'>;
}

/**
 * How far the drafting of letters has come. Each letter is a run of its own at Google, one after the other, so that none
 * meets its time limit.
 */
export type Batch = {
  orders: readonly DraftOrder[];
  /** How many of them are drafted. */
  done: number;
} & (
  | { state: 'running'; isStopping: boolean }
  | { state: 'failed'; failure: CallFailure }
  | { state: 'stopped' | 'finished' }
);

/** The drafting of some letters as it begins. */
export function beginBatch(orders: readonly DraftOrder[]): Batch {
  return { orders, done: 0, state: 'running', isStopping: false };
}

/** The letter that is drafted next, or is being drafted; undefined where no more are. */
export function nextOrder({ orders, done, state }: Batch): DraftOrder | undefined {
  return state === 'running' ? orders[done] : undefined;
}

/** One letter more is drafted. */
export function drafted(batch: Batch): Batch {
  const { orders, done } = { ...batch, done: batch.done + 1 };
  if (done === orders.length) return { orders, done, state: 'finished' };
  const isStopping = batch.state === 'running' && batch.isStopping;
  return isStopping ? { orders, done, state: 'stopped' } : { orders, done, state: 'running', isStopping };
}

/** The letter that could not be drafted is drafted beside the one that its owner may not see. */
export function withAnother({ orders, done }: Batch): Batch {
  const wanted = orders.map((order, index) =>
    index === done ? { ...order, letter: { ...order.letter, isAnotherWanted: true } } : order,
  );
  return { orders: wanted, done, state: 'running', isStopping: false };
}

/** The letter could not be drafted; those before it are. */
export function brokenOff({ orders, done }: Batch, failure: CallFailure): Batch {
  return { orders, done, state: 'failed', failure };
}

/** No more letters are begun; the one that is being drafted is finished. */
export function stopping(batch: Batch): Batch {
  return batch.state === 'running' ? { ...batch, isStopping: true } : batch;
}
