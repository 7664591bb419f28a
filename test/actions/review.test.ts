import { readConnection } from '../../src/actions/read-connection';
import { isoFromDay } from '../../src/model/day';
import { openTestBook } from '../test-book';

const HEADINGS = ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'];
const LOG = ['Date', 'Client', 'What happened', 'Minutes', 'Founded?'];

const today = Math.floor(Date.now() / 86_400_000);

/** Invoices and complaints of the last days, one on each of them, the newest in the first row. */
function review(count: number, isNewestFirst = true) {
  const ages = Array.from({ length: count }, (_, index) => (isNewestFirst ? index : count - 1 - index) + 1);
  openTestBook(
    {
      Invoices: [
        HEADINGS,
        ...ages.map((age, index) => {
          const day = isoFromDay(today - age);
          return [`A-${(index * 7) % 100}`, 'Acme', day, day, 100, day];
        }),
      ],
      Log: [LOG, ...ages.map((age) => [isoFromDay(today - age), 'Acme', 'Complaint', 30, 'no'])],
    },
    { memory: { confirmed: true } },
  );
  return readConnection.run(null).review?.report.clients[0]?.lines ?? [];
}

const rowsOf = (lines: ReturnType<typeof review>, name: string) =>
  lines.find(({ line }) => line === name)?.origins.map(({ row }) => row);
const rows = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

test.each(['margin', 'complaints'])('behind the %s are the newest rows, wherever they are', (name) => {
  expect(rowsOf(review(60), name)).toEqual(rows(2, 51));
  expect(rowsOf(review(60, false), name)).toEqual(rows(12, 61));
});

test('fifty rows are all shown, in the order of the sheet', () => {
  expect(rowsOf(review(50), 'margin')).toEqual(rows(2, 51));
});
