import fc from 'fast-check';
import { addressName, readContact, salutation } from '../../src/letters/contact';
import type { Contact } from '../../src/model/letter-facts';

const ANNA: Contact = { form: 'ms', title: 'Dr.', first: 'Anna', last: 'Berger' };

test.each<[Contact | undefined, string, string, string]>([
  [ANNA, 'Sehr geehrte Frau Dr. Berger', 'Liebe Anna', 'Dear Dr Berger'],
  [
    { form: 'mr', first: 'Jonas', last: 'Klein' },
    'Sehr geehrter Herr Klein',
    'Lieber Jonas',
    'Dear Mr Klein',
  ],
  [{ form: 'ms', last: 'Klein' }, 'Sehr geehrte Frau Klein', 'Hallo', 'Dear Ms Klein'],
  [{ first: 'Kim', last: 'Berger' }, 'Guten Tag Kim Berger', 'Hallo Kim', 'Dear Kim Berger'],
  [{ title: 'Dr.', first: 'Kim', last: 'Berger' }, 'Guten Tag Dr. Kim Berger', 'Hallo Kim', 'Dear Dr Berger'],
  [{ title: 'Prof. Dr.', last: 'Berger' }, 'Guten Tag Prof. Dr. Berger', 'Hallo', 'Dear Professor Berger'],
  [
    { form: 'mr', title: 'Dipl.-Ing.', first: 'Jan', last: 'Ott' },
    'Sehr geehrter Herr Ott',
    'Lieber Jan',
    'Dear Mr Ott',
  ],
  // A first name alone does not go with Sie, and a family name alone is no greeting.
  [{ first: 'Kim' }, 'Guten Tag', 'Hallo Kim', 'Dear Kim'],
  [{ last: 'Berger' }, 'Guten Tag', 'Hallo', 'Hello'],
  [{ form: 'ms', first: 'Anna' }, 'Guten Tag', 'Liebe Anna', 'Dear Anna'],
  [{ form: 'ms' }, 'Guten Tag', 'Hallo', 'Hello'],
  [{ first: ' ', last: '' }, 'Guten Tag', 'Hallo', 'Hello'],
  [undefined, 'Guten Tag', 'Hallo', 'Hello'],
])('%j is greeted', (contact, sie, du, en) => {
  expect(salutation(contact, 'de-sie')).toBe(sie);
  expect(salutation(contact, 'de-du')).toBe(du);
  expect(salutation(contact, 'en')).toBe(en);
});

test('the name in the address', () => {
  expect(addressName(ANNA, 'de-sie')).toBe('Frau Dr. Anna Berger');
  expect(addressName(ANNA, 'de-du')).toBe('Anna Berger');
  expect(addressName(ANNA, 'en')).toBe('Dr. Anna Berger');
  expect(addressName({ form: 'mr', first: 'Jonas', last: 'Klein' }, 'de-sie')).toBe('Herrn Jonas Klein');
  expect(addressName({ form: 'mr', first: 'Jonas', last: 'Klein' }, 'en')).toBe('Mr Jonas Klein');
  expect(addressName({ first: 'Kim', last: 'Berger' }, 'de-sie')).toBe('Kim Berger');
  expect(addressName(undefined, 'en')).toBe('');
});

test.each<[string, Contact | undefined]>([
  ['Frau Dr. Anna Berger', ANNA],
  ['Herrn Jonas Klein', { form: 'mr', first: 'Jonas', last: 'Klein' }],
  ['Mr. Jonas Klein', { form: 'mr', first: 'Jonas', last: 'Klein' }],
  ['Ms Berger', { form: 'ms', last: 'Berger' }],
  ['Berger, Anna', { first: 'Anna', last: 'Berger' }],
  ['  Anna   Maria Berger-Klein ', { first: 'Anna Maria', last: 'Berger-Klein' }],
  ['z. Hd. Frau Prof. Dr. Özge Çelik', { form: 'ms', title: 'Prof. Dr.', first: 'Özge', last: 'Çelik' }],
  ['Frau von der Heide', { form: 'ms', last: 'von der Heide' }],
  ['Lea van Dyck', { first: 'Lea', last: 'van Dyck' }],
  ['Van Nguyen', { first: 'Van', last: 'Nguyen' }],
  ['Dr. Berger', { title: 'Dr.', last: 'Berger' }],
  ['Kim', { first: 'Kim' }],
  ['Frau', undefined],
  ['', undefined],
  ['Anna & Jonas Berger', undefined],
  ['Buchhaltung / Empfang', undefined],
  ['anna@example.com', undefined],
  ['Herr Klein oder Frau Berger oder wer da ist', undefined],
])('"%s" as a person', (text, contact) => {
  expect(readContact(text)).toEqual(contact);
});

/** Words of a name, none of which is a title, a form of address or a part of a family name such as "von". */
const name = fc.constantFrom('Anna', 'Özge', 'Jean-Luc', 'Çelik', 'O’Neill', 'Berger', 'Þórsdóttir');
const person: fc.Arbitrary<Contact> = fc.record(
  {
    form: fc.constantFrom('ms' as const, 'mr' as const),
    title: fc.constantFrom('Dr.', 'Prof. Dr.', 'Dipl.-Ing.'),
    first: fc.array(name, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    last: name,
  },
  { requiredKeys: ['last'] },
);

test('a person is read from an address as they were written into it', () => {
  fc.assert(
    fc.property(person, (contact) => {
      const { last, ...rest } = contact;
      // A lone name without anything around it counts as a first name.
      const wanted = Object.keys(rest).length > 0 ? contact : { first: last };
      expect(readContact(addressName(contact, 'de-sie'))).toEqual(wanted);
    }),
  );
});
