import { entryIn, isToReview, overlaid, ownJoysIn } from '../../../html/session/entries';
import { NO_ENTRY } from '../../../src/model/entry';
import { TODAY } from '../../scoring/books';
import { frozen } from './frozen';
import { SmallServer } from './small-server';

const server = new SmallServer();
server.write('anna', { note: 'x', joy: 2 });
const review = frozen(server.review());
const connection = server.connection();
const clientIn = ({ report }: typeof review, key: string) => report.clients.find((one) => one.key === key);
const ownJoys = ownJoysIn(review);

test('a client without an entry has an empty one, whatever they are called', () => {
  expect(entryIn(review.entries, 'anna')).toMatchObject({ note: 'x' });
  expect(entryIn(review.entries, 'bert')).toBe(NO_ENTRY);
  expect(entryIn(review.entries, 'constructor')).toBe(NO_ENTRY);
});

test('ratings of the owner’s own list are known where no rating of an entry hides them', () => {
  expect(ownJoys.get('bert')).toBe(4);
  expect(ownJoys.has('anna')).toBe(false);
  server.write('bert', { joy: 1 });
  expect(ownJoysIn(server.review(), ownJoys).get('bert')).toBe(4);
  expect(ownJoysIn(server.review()).has('bert')).toBe(false);
});

test('without a change the review is the same', () => {
  expect(overlaid(review, [], ownJoys, connection)).toBe(review);
});

test('the last change of a field counts, other fields and clients stay', () => {
  const after = overlaid(
    review,
    [
      { key: 'anna', fields: { note: 'y', decision: 'keep' } },
      { key: 'anna', fields: { note: 'z' } },
    ],
    ownJoys,
    connection,
  );
  expect(after.entries.anna).toEqual({ ...NO_ENTRY, joy: 2, note: 'z', decision: 'keep' });
  // Nothing of that is measured.
  expect(after.report).toBe(review.report);
});

test('energy follows the joy, and that of the owner’s own list where there is none', () => {
  const rated = overlaid(review, [{ key: 'bert', fields: { joy: 1 } }], ownJoys, connection);
  expect(clientIn(rated, 'bert')?.joy).toBe(1);
  expect(clientIn(rated, 'bert')?.energy).not.toBe(clientIn(review, 'bert')?.energy);
  expect(clientIn(rated, 'bert')?.names).toEqual(['bert']);
  expect(clientIn(rated, 'cleo')).toBe(clientIn(review, 'cleo'));
  const unrated = overlaid(frozen(rated), [{ key: 'bert', fields: { joy: null } }], ownJoys, connection);
  expect(clientIn(unrated, 'bert')).toEqual(clientIn(review, 'bert'));
  // The same rating as in the list changes no figure.
  const same = overlaid(review, [{ key: 'bert', fields: { joy: 4 } }], ownJoys, connection);
  expect(same.report).toBe(review.report);
});

test('who is rated takes the place that their verdict has in every list', () => {
  const { clients } = overlaid(review, [{ key: 'bert', fields: { joy: 1 } }], ownJoys, connection).report;
  // Bert, who takes more than Anna, is no joy now: both are to be talked to.
  expect(clients.map(({ key, verdict }) => [key, verdict])).toEqual([
    ['bert', 'talk'],
    ['anna', 'talk'],
    ['cleo', 'keep'],
    ['dora', 'keep'],
  ]);
});

test('a client who has gone from the book is left alone', () => {
  const after = overlaid(review, [{ key: 'gone', fields: { joy: 1 } }], ownJoys, connection);
  expect('gone' in after.entries).toBe(false);
});

test('a client is to be reviewed until something is decided, and again when the day has come', () => {
  const on = (lookAgain: number | null) => isToReview({ ...NO_ENTRY, decision: 'keep', lookAgain }, TODAY);
  expect(isToReview(NO_ENTRY, TODAY)).toBe(true);
  expect([on(null), on(TODAY + 1), on(TODAY), on(TODAY - 1)]).toEqual([false, false, true, true]);
});
