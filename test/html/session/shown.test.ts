import { clientKeys, shownClient, shownEntry, shownReview } from '../../../html/session/shown';
import { Play } from './play';

test('what waits is laid over what was read, for the whole review and for one client alike', () => {
  const play = Play.opened().save('bert', { joy: 1 }).save('anna', { note: 'x' }).save('bert', { note: 'y' });
  const { book, reviewed } = play;
  const review = shownReview(book, reviewed);
  for (const key of clientKeys(reviewed)) {
    expect(shownClient(book, reviewed, key)).toEqual(review.report.clients.find((one) => one.key === key));
  }
  expect(shownEntry(book, reviewed, 'bert')).toMatchObject({ joy: 1, note: 'y' });
  expect(shownEntry(book, reviewed, 'anna')).toMatchObject({ joy: null, note: 'x' });
  expect(review.entries.bert).toEqual(shownEntry(book, reviewed, 'bert'));
  expect(shownClient(book, reviewed, 'nobody')).toBeUndefined();
});

test('clients come in the order of the report', () => {
  const play = Play.opened();
  expect(clientKeys(play.reviewed)).toEqual(play.review.report.clients.map(({ key }) => key));
  expect(clientKeys(play.reviewed)).toHaveLength(4);
});
