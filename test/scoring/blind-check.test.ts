import { blindGuesses, canCheckBlind } from '../../src/scoring/blind-check';
import { bookOf, clientIn, late, repeated, reportOn } from './books';

/** Clients a to i: the later in the alphabet, the smaller and the later paid; all pay three invoices. */
const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const report = reportOn(
  bookOf(
    KEYS.flatMap((client, place) =>
      repeated(3, (index) =>
        late(`2025-0${index + 4}-02`, place * 15, { client, amount: 100_000 * (KEYS.length - place) }),
      ),
    ),
  ),
);
const { clients } = report;
const day = 20_000;
const placesOf = (gives: string[], takes: string[]) =>
  blindGuesses(clients, { day, gives, takes }).map(({ client, said, place, count, agrees }) => [
    client.key,
    said,
    place,
    count,
    agrees,
  ]);

test('a guess agrees where the figures place the client in the first third', () => {
  expect(placesOf(['a'], []).concat(placesOf(['c'], []), placesOf(['d'], []))).toEqual([
    ['a', 'gives', 1, 9, true],
    ['c', 'gives', 3, 9, true],
    ['d', 'gives', 4, 9, false],
  ]);
  expect(placesOf([], ['i']).concat(placesOf([], ['f']))).toEqual([
    ['i', 'takes', 1, 9, true],
    ['f', 'takes', 4, 9, false],
  ]);
});

test('of five who are named each may be among the first five', () => {
  expect(placesOf(['a', 'b', 'c', 'd', 'e'], []).every(([, , , , agrees]) => agrees)).toBe(true);
  expect(placesOf(['a', 'b', 'c', 'd', 'f'], []).filter(([, , , , agrees]) => !agrees)).toEqual([
    ['f', 'gives', 6, 9, false],
  ]);
});

test('what is left is compared in one currency only', () => {
  const foreign = { ...clientIn(report, 'i'), key: 'z', currency: 'USD', value: 1 };
  const [guess] = blindGuesses([...clients, foreign], { day, gives: ['z'], takes: [] });
  expect(guess).toMatchObject({ place: 1, count: 1, agrees: true });
});

test('who has gone, or has no energy, is left out; with five clients nobody is asked', () => {
  expect(placesOf(['gone'], ['gone'])).toEqual([]);
  const unknown = clients.map((client) => ({ ...client, energy: undefined }));
  expect(blindGuesses(unknown, { day, gives: ['a'], takes: ['i'] })).toEqual([]);
  expect(canCheckBlind(clients.slice(0, 6))).toBe(true);
  expect(canCheckBlind(clients.slice(0, 5))).toBe(false);
  expect(canCheckBlind(unknown)).toBe(false);
});
