import type { ColumnProfile } from '../../src/reading/column-profile';
import { assigned } from './assigned-columns';

test('a column of words without a heading is the client where no other is', () => {
  const total: [string, Partial<ColumnProfile>] = ['Total', { numbers: 1 }];
  expect(assigned(total, ['', { words: 0.8 }])).toContainEqual([1, 'client', 0.3]);
  expect(assigned(total, [' ', { words: 0.8, emails: 0.49 }])).toContainEqual([1, 'client', 0.3]);
  for (const other of [{ words: 0.79 }, { words: 1, emails: 0.5 }]) {
    expect(assigned(total, ['', other])).toHaveLength(1);
  }
  expect(assigned(total, ['Remark', { words: 1 }])).toHaveLength(1);
  expect(assigned(['', { words: 1 }], ['Client', { words: 1 }])).toEqual([[1, 'client', 1.05]]);
  expect(assigned(['', { words: 1 }], ['Supplier', { words: 1 }])).toEqual([[1, 'supplier', 1.05]]);
});

test('dates right behind the issue date, under a heading that says nothing, are the due dates', () => {
  const issued: [string, Partial<ColumnProfile>] = ['Invoice date', { dates: 1 }];
  const dates = { dates: 0.9 };
  for (const heading of ['', '2', ' 2 ']) {
    expect(assigned(issued, [heading, dates])).toContainEqual([1, 'due', 0.3]);
  }
  expect(assigned(issued, ['', { dates: 0.89 }])).toHaveLength(1);
  expect(assigned(issued, ['Remark', dates])).toHaveLength(1);
  expect(assigned(issued, ['Remark'], ['', dates])).toHaveLength(1);
  expect(assigned(['', dates], issued)).toHaveLength(1);
  expect(assigned(issued)).toHaveLength(1);
  expect(assigned(['Remark'], ['', dates])).toHaveLength(0);
  expect(assigned(issued, ['', dates], ['Due date', dates]).map(([column, role]) => [column, role])).toEqual([
    [0, 'issued'],
    [2, 'due'],
  ]);
});

test('the only dates are the issue dates where clients are billed, unless their heading says something else', () => {
  const billed: [string, Partial<ColumnProfile>?][] = [
    ['Client', { words: 1 }],
    ['Total', { numbers: 1 }],
  ];
  expect(assigned(...billed, ['Remark', { dates: 0.8 }])).toContainEqual([2, 'issued', 0.3]);
  expect(assigned(...billed, ['Remark', { dates: 0.79 }])).toHaveLength(2);
  expect(assigned(...billed, ['Remark', { dates: 1 }], ['', { dates: 1 }])).toHaveLength(2);
  for (const heading of ['Decided on', 'Look again', 'Last day']) {
    expect(assigned(...billed, [heading, { dates: 1 }])).toHaveLength(2);
  }
});

describe('the only column of words beside number, day and amount', () => {
  const billed: [string, Partial<ColumnProfile>?][] = [
    ['Invoice no.', { digits: 1 }],
    ['Date', { dates: 1 }],
    ['Total', { numbers: 1 }],
  ];
  const names: Partial<ColumnProfile> = { words: 1 };
  test('is the client, unsure, however it is called', () => {
    expect(assigned(...billed, ['Parish', names])).toContainEqual([3, 'client', 0.3]);
    expect(assigned(...billed, ['Parish', { words: 0.79 }])).toHaveLength(3);
    // Without number or day nothing says that somebody is billed.
    expect(assigned(...billed.slice(0, 2).reverse(), ['Parish', names])).toHaveLength(3);
    expect(assigned(...billed.slice(1), ['Parish', names])).toHaveLength(2);
    expect(assigned(...billed.slice(0, 1), ...billed.slice(2), ['Parish', names])).toHaveLength(2);
  });

  test.each<[string, string, Partial<ColumnProfile>]>([
    ['remarks', 'Details', names],
    ['products', 'Product', names],
    ['a way to pay', 'Payment method', names],
    ['types of documents', 'Parish', { words: 1, documentTypes: 0.5 }],
    ['statuses', 'Parish', { words: 1, statuses: 0.5 }],
    ['answers', 'Parish', { words: 1, answers: 0.5 }],
    ['addresses', 'Parish', { words: 1, emails: 0.5 }],
  ])('is no client where it holds %s', (_what, heading, change) => {
    expect(assigned(...billed, [heading, change])).not.toContainEqual([3, 'client', 0.3]);
  });

  test('is no client where there are two of them', () => {
    expect(assigned(...billed, ['Parish', names], ['Warden', names])).toHaveLength(3);
    expect(assigned(...billed, ['Parish', names], ['Details', names])).toContainEqual([3, 'client', 0.3]);
  });
});
