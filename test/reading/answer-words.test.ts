import type { Cell } from '../../src/model/table';
import { statusOf, yesOrNo } from '../../src/reading/answer-words';

test.each<[Cell, boolean | undefined]>([
  [true, true],
  [false, false],
  ['✓', true],
  [' ☑ ', true],
  ['✓ Acme', undefined],
  ['not ✔', undefined],
  ['Ja', true],
  ['nein.', false],
  [1, true],
  [0, false],
  [7, undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
  ['maybe', undefined],
])('%j answers %s', (cell, wanted) => {
  expect(yesOrNo(cell)).toBe(wanted);
});

test.each<[Cell, ReturnType<typeof statusOf>]>([
  [true, 'paid'],
  ['nein', 'open'],
  ['Paid in full', 'paid'],
  ['not paid', 'open'],
  ['teilweise bezahlt', 'partly'],
  ['storniert', 'void'],
  ['Entwurf', 'draft'],
  ['Delivered', 'unsaid'],
  ['', undefined],
  [null, undefined],
  ['Stryker', undefined],
])('the status %j is %s', (cell, wanted) => {
  expect(statusOf(cell)).toBe(wanted);
});
