import {
  FIXED_NAMES,
  isAssumption,
  isKeyed,
  LINE_NAMES,
  lineKey,
  lineTypeOf,
} from '../../src/model/memory-line';
import { SETTING_NAMES } from '../../src/model/settings';

const small = (name: string) => name.toLowerCase();

test('every line is one of the book or one of several, and every assumption has one', () => {
  expect(LINE_NAMES.filter((name) => !isKeyed(name))).toEqual(FIXED_NAMES);
  expect(LINE_NAMES.filter(isAssumption)).toEqual(SETTING_NAMES);
  expect(new Set(LINE_NAMES).size).toBe(LINE_NAMES.length);
  expect(lineTypeOf('margin')).toBe('assumption');
  expect(lineTypeOf('rate')).toBe('number');
});

test('clients are told apart by their keys, everything else by its text', () => {
  const key = (name: 'retention' | 'rate', subject: string) => lineKey({ name, subject }, small);
  expect(key('retention', 'ACME')).toBe(key('retention', 'acme'));
  expect(key('rate', 'USD')).not.toBe(key('rate', 'usd'));
});

test('a pair is the same in either order', () => {
  const key = (subject: string, value: string) => lineKey({ name: 'notSameClient', subject, value }, small);
  expect(key('Acme', 'Birch')).toBe(key('birch', 'ACME'));
  expect(key('Acme', 'Birch')).not.toBe(key('Acme', 'Cedar'));
});

test('a list has a line for each of its columns', () => {
  const key = (role: 'due' | 'issued') => lineKey({ name: 'column', subject: 'List', role }, small);
  expect(key('due')).not.toBe(key('issued'));
});
