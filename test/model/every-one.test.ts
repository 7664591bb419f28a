import { everyOne } from '../../src/model/every-one';

type Fruit = 'apple' | 'pear';

test('a list of every member is given back as it is', () => {
  expect(everyOne<Fruit>()(['pear', 'apple'])).toEqual(['pear', 'apple']);
});

test('a list that lacks a member, or has a strange one, does not compile', () => {
  // @ts-expect-error a pear is missing
  everyOne<Fruit>()(['apple']);
  // @ts-expect-error a plum is no fruit here
  everyOne<Fruit>()(['apple', 'pear', 'plum']);
});
