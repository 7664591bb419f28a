import type { Entry } from '../../src/model/entry';
import type { Review, ReviewedClient } from '../../src/model/exchange';
import { entryIn, overlaid } from './entries';
import type { FieldsOf } from './readings';
import { optimisticEntries } from './save-queue';
import type { OpenSession, Reviewed } from './session-state';

/** The review as the owner sees it: what still waits to be saved is laid over it. */
export function shownReview(book: OpenSession, { review, ownJoys }: Reviewed): Review {
  return overlaid(review, waitingFields(book), ownJoys, book.connection);
}

/** A client's entry as the owner sees it. */
export function shownEntry(book: OpenSession, { review }: Reviewed, key: string): Entry {
  const waiting = waitingFields(book).filter((one) => one.key === key);
  return Object.assign({ ...entryIn(review.entries, key) }, ...waiting.map(({ fields }) => fields));
}

/** A client as the owner sees them; undefined where they have gone from the book. */
export function shownClient(
  book: OpenSession,
  { review, ...others }: Reviewed,
  key: string,
): ReviewedClient | undefined {
  const clients = review.report.clients.filter((client) => client.key === key);
  const alone = { ...review, report: { ...review.report, clients } };
  return shownReview(book, { ...others, review: alone }).report.clients[0];
}

/** The keys of the clients, in the order of the report. */
export function clientKeys({ review }: Reviewed): string[] {
  return review.report.clients.map(({ key }) => key);
}

function waitingFields({ queue }: OpenSession): FieldsOf[] {
  return optimisticEntries(queue).map(({ client: { key }, fields }) => ({ key, fields }));
}
