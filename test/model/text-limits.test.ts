import { plainText } from '../../src/model/plain-text';
import { LONGEST, quoted, readable } from '../../src/model/text-limits';

test('a sentence repeats forty characters of a cell, and no half of one', () => {
  expect(quoted('Acme')).toBe('Acme');
  expect(quoted('x'.repeat(40))).toBe('x'.repeat(40));
  expect(quoted('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
  expect(quoted('🦊'.repeat(50_000))).toBe(`${'🦊'.repeat(39)}…`);
});

test('of a long text the beginning is read', () => {
  expect(readable(' paid ')).toBe('paid');
  expect(readable('x'.repeat(50_000))).toHaveLength(LONGEST.words);
  expect(plainText(`Müller ${'-'.repeat(50_000)} x`)).toBe('mueller');
});
