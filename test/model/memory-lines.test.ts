import { memoryFrom } from '../../src/model/memory';
import { linesOf, membersOfLines } from '../../src/model/memory-lines';
import { WHOLE_MEMORY } from './whole-memory';

const back = (lines: Parameters<typeof membersOfLines>[0]) =>
  memoryFrom(new Map(Object.entries(membersOfLines(lines))));

test('all that a memory holds is in its lines', () => {
  expect(back(linesOf(WHOLE_MEMORY))).toEqual(WHOLE_MEMORY);
});

test('no line is the empty memory', () => {
  expect(back([])).toEqual(memoryFrom(new Map()));
  expect(linesOf(memoryFrom(new Map()))).toEqual([]);
});

test('the last of several lines about one thing counts', () => {
  const margin = (value: number) => ({ name: 'margin' as const, subject: '', value });
  expect(back([margin(20), margin(40)]).settings).toEqual({ margin: 40 });
});

test('a client may have any name', () => {
  const lines = ['constructor', '__proto__'].map((subject) => ({
    name: 'retention' as const,
    subject,
    value: true,
  }));
  expect(Object.entries(back(lines).retentions)).toEqual([
    ['constructor', true],
    ['__proto__', true],
  ]);
});

test('a text that is empty is no line', () => {
  expect(linesOf({ ...memoryFrom(new Map()), sender: { name: '', place: 'Graz' } })).toEqual([
    { name: 'senderPlace', subject: '', value: 'Graz' },
  ]);
});
