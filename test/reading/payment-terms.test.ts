import type { Cell } from '../../src/model/table';
import type { Terms } from '../../src/model/terms';
import { promptDiscountOf, termsOf } from '../../src/reading/payment-terms';

test.each<[Cell, number]>([
  [30, 30],
  ['30', 30],
  ['30 days net', 30],
  ['14 Tage', 14],
  ['10 Tage 2 % Skonto, 30 Tage netto', 30],
  ['10 Tage 2 % Skonto 30 Tage netto', 30],
  ['30 Tage netto, 10 Tage 2 %', 30],
  ['8 Tage 3 %, 14 Tage 2 %, 30 Tage rein', 30],
  ['8 Tage 3% 14 Tage 2% 30 Tage', 30],
  ['innerhalb von 10 Tagen abzüglich 2,5 % Skonto, sonst 21 Tage', 21],
  ['14 Tage ohne Abzug', 14],
  ['2/10 net 30', 30],
  ['1/10, n/45', 45],
  ['2% 10 net 30', 30],
  ['2% within 10 days, otherwise 60 days', 60],
  ['net within 14 days', 14],
  ['3 % 8 jours, 45 jours net', 45],
  ['netto 60 giorni', 60],
  ['neto 15 dana', 15],
  ['45 días netos', 45],
  ['sofort', 0],
  ['sofort ohne Abzug', 0],
  ['due on receipt', 0],
  ['à réception', 0],
  ['a vista fattura', 0],
  ['odmah', 0],
  ['al contado', 0],
  ['Immediately, at the latest after 7 days', 7],
  [0, 0],
])('%s: so many days after the issue', (cell, days) => {
  expect(termsOf(cell)).toEqual({ from: 'issue', days });
});

test.each<[string, Terms]>([
  ['net 30 EOM', { from: 'end-of-month', days: 30 }],
  ['EOM', { from: 'end-of-month', days: 0 }],
  ['30 days end of month', { from: 'end-of-month', days: 30 }],
  ['zum Monatsende', { from: 'end-of-month', days: 0 }],
  ['30 Tage Monatsende', { from: 'end-of-month', days: 30 }],
  ['30 jours fin de mois', { from: 'issue-to-end-of-month', days: 30 }],
  ['fin de mois + 45 jours', { from: 'end-of-month', days: 45 }],
  ['45 jours après fin de mois', { from: 'end-of-month', days: 45 }],
  ['60 giorni fine mese', { from: 'issue-to-end-of-month', days: 60 }],
  ['30 días fin de mes', { from: 'issue-to-end-of-month', days: 30 }],
  ['20th of the month', { from: 'next-month', dayOfMonth: 20 }],
  ['15th', { from: 'next-month', dayOfMonth: 15 }],
  ['am 20. des Folgemonats', { from: 'next-month', dayOfMonth: 20 }],
  ['le 10 du mois suivant', { from: 'next-month', dayOfMonth: 10 }],
  ['al 20 del mese successivo', { from: 'next-month', dayOfMonth: 20 }],
])('%s', (text, wanted) => {
  expect(termsOf(text)).toEqual(wanted);
});

test.each([
  '',
  undefined,
  'by agreement',
  '2 % within 10 days',
  '2 % Skonto',
  2025,
  1.5,
  true,
  'INV-2025001',
])('%s names no day of payment', (cell) => {
  expect(termsOf(cell)).toBeUndefined();
});

test.each<[Cell, number | undefined]>([
  ['10 Tage 4 % Skonto, 30 Tage netto', 4],
  ['8 Tage 3 %, 14 Tage 2 %, 30 Tage rein', 3],
  ['innerhalb von 10 Tagen abzüglich 2,5 % Skonto, sonst 21 Tage', 2.5],
  ['4/10 net 30', 4],
  ['2% 10 net 30', 2],
  ['30 days net', undefined],
  ['0 % 10 days, 30 net', undefined],
  // A deposit, a retention.
  ['50 % deposit, the rest within 30 days', undefined],
  ['5 % Einbehalt, 30 Tage netto', undefined],
  [30, undefined],
  [null, undefined],
])('%s: so many percent for prompt payment', (cell, percent) => {
  expect(promptDiscountOf(cell)).toBe(percent);
});
