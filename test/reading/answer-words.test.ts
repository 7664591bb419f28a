import type { Cell } from '../../src/model/table';
import { addressFormOf, decisionOf, statusOf, yesOrNo } from '../../src/reading/answer-words';

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
  ['not paid', 'unpaid'],
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

test.each([
  ['keep', 'keep'],
  ['Ansprechen', 'talk'],
  ['part', 'part'],
  ['später', 'later'],
  ['trennen?', 'part'],
  ['keep talking', null],
  ['', null],
])('the decision "%s" is %s', (text, decision) => {
  expect(decisionOf(text)).toBe(decision);
});

test.each<[Cell, ReturnType<typeof addressFormOf>]>([
  ['Sie', 'Sie'],
  ['du', 'du'],
  ['DU', 'du'],
  ['yes', 'du'],
  [true, 'du'],
  ['nein', 'Sie'],
  [false, 'Sie'],
  ['Herr', undefined],
  ['', undefined],
])('under a heading for the form of address %j says %s', (cell, form) => {
  expect(addressFormOf(cell)).toBe(form);
});
