import fc from 'fast-check';
import { paragraphsIn, paragraphsText } from '../../src/letters/own-paragraphs';

test('a person can read them', () => {
  expect(paragraphsText({ 'Thank you.': 'Thank you\nfor all.', 'Best,': '' })).toBe(
    'Thank you.\n→ → →\nThank you\nfor all.\n· · ·\nBest,\n→ → →\n',
  );
});

test('none is nothing, and a text that is as it was is none', () => {
  expect(paragraphsText({})).toBeNull();
  expect(paragraphsText({ Hello: 'Hello' })).toBeNull();
  expect(paragraphsIn(null)).toEqual({});
  expect(paragraphsIn('a remark of the owner’s')).toEqual({});
});

test('what is written is read again', () => {
  const edits = fc.dictionary(fc.string({ minLength: 1 }), fc.string());
  fc.assert(
    fc.property(edits, (all) => {
      const changed = Object.entries(all).filter(([before, after]) => before !== after);
      expect(Object.entries(paragraphsIn(paragraphsText(all))).sort()).toEqual(changed.sort());
    }),
  );
});
