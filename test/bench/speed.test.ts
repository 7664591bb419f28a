import { race } from '../../build/bench/race';
import { energiesOf, mustAgree } from '../../build/bench/rivals/energies';
import { median } from '../../build/bench/stopwatch';
import { atLeast, atMost, duration, printTargets, times } from '../../build/bench/targets';

test('the median is the middle figure, whatever their order', () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([9, 100, 10, 1])).toBe(10);
});

test('runners take turns on inputs of their own, and none is left out of a round', async () => {
  const ran: string[] = [];
  let made = 0;
  const medians = await race(
    { a: (input) => ran.push(`a${input}`), b: async (input) => ran.push(`b${input}`) },
    () => {
      made += 1;
      return made;
    },
    2,
  );
  // One round to warm up, then two that count.
  expect(ran).toEqual(['a1', 'b2', 'a3', 'b4', 'a5', 'b6']);
  expect(Object.keys(medians)).toEqual(['a', 'b']);
});

test('a target is met at its limit and missed beyond it; every one is printed with its figure', () => {
  const lines: string[] = [];
  jest.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
  atMost('kept', 4, 4, times);
  atMost('broken', 4.04, 4, times);
  atLeast('kept too', 20, 20, times);
  atLeast('broken too', 19, 20, times);
  expect(printTargets()).toBe(2);
  const said = lines.filter((line) => /×/.test(line)).map((line) => line.trim().split(/\s{2,}/));
  expect(said.map(([verdict, what]) => `${verdict} ${what}`)).toEqual([
    'met kept',
    'MISSED broken',
    'met kept too',
    'MISSED broken too',
  ]);
  expect(said[3]?.slice(2)).toEqual(['19 ×', 'at least 20 ×']);
  jest.restoreAllMocks();
});

test('short times are said in milliseconds, long ones in seconds', () => {
  expect([4.25, 430, 12_340].map(duration)).toEqual(['4.3 ms', '430 ms', '12.3 s']);
});

test('a rival that comes to another energy is refused', () => {
  const theirs = energiesOf([{ client: 'Acme', margin: 30, waiting: 4, chasing: 6 }]);
  expect(theirs.get('Acme')).toBe(50);
  expect(() => mustAgree('it', theirs, ['Acme'], [[50]])).not.toThrow();
  expect(() => mustAgree('it', theirs, ['Acme'], [[52]])).toThrow(
    'it says 50 of Acme, and CLIENT_ENERGY 52.',
  );
  expect(() => mustAgree('it', theirs, ['Nobody'], [[50]])).toThrow();
  expect(() => mustAgree('it', theirs, ['Acme'], [['']])).toThrow();
});
