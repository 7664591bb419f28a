import { readLetters } from '../../src/actions/read-letters';
import { saveSender } from '../../src/actions/save-sender';
import { openTestBook } from '../test-book';

test('who writes letters is remembered, all of it anew', () => {
  openTestBook({ Notes: [['x']] });
  expect(saveSender.run({ name: 'Ann', place: 'Ulm' })).toBeNull();
  saveSender.run({ name: 'Ben' });
  expect(readLetters.run(null).sender).toEqual({ name: 'Ben' });
});
