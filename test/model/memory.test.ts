import { parseLetter, parseMemory } from '../../src/model/memory';

const empty = {
  confirmed: false,
  choices: {},
  kinds: {},
  aliases: {},
  confirmedDistinct: [],
  rates: {},
  retentions: {},
  settings: {},
  sender: {},
};

const whole = {
  confirmed: true,
  choices: { Invoices: { client: { column: 2, heading: 'Client' } } },
  kinds: { Invoices: { kind: 'invoices', headings: ['Client'] } },
  aliases: { constructor: 'acme' },
  confirmedDistinct: ['a\nb'],
  currency: 'EUR',
  rates: { USD: 0.92 },
  retentions: { acme: false },
  settings: { margin: 40 },
  blindCheck: { day: 20_000, gives: ['acme'], takes: [] },
  sender: { name: 'Ann', company: 'Ann Ltd' },
  locale: 'en_GB',
  timeZone: 'Europe/London',
};

test('what was remembered comes back', () => {
  expect(parseMemory(JSON.stringify(whole))).toEqual(whole);
});

test.each([undefined, '', 'no JSON', 'null', '7', '"text"', '[]'])('%s is an empty memory', (text) => {
  expect(parseMemory(text)).toEqual(empty);
});

test.each<[keyof typeof whole, unknown]>([
  ['confirmed', 'yes'],
  ['choices', { Invoices: { client: 2 } }],
  ['choices', { Invoices: { clients: { column: 2, heading: 'Client' } } }],
  ['kinds', { Invoices: { kind: 'bills', headings: [] } }],
  ['aliases', ['acme']],
  ['aliases', { acme: 3 }],
  ['confirmedDistinct', 'a'],
  ['currency', 1],
  ['rates', { USD: 0 }],
  ['rates', { USD: '0.92' }],
  ['retentions', { acme: 'no' }],
  ['blindCheck', { day: 20_000, gives: 'acme', takes: [] }],
  ['settings', null],
  ['sender', { name: 3 }],
  ['locale', 3],
  ['timeZone', {}],
])('a damaged %s is the default, and all else is as it was', (name, damage) => {
  const { [name]: _, ...others } = whole;
  const expected = { ...empty, ...others };
  expect(parseMemory(JSON.stringify({ ...whole, [name]: damage }))).toEqual(expected);
});

test('one figure out of range takes only itself away', () => {
  const { settings } = parseMemory(JSON.stringify({ settings: { margin: 40, interest: -1 } }));
  expect(settings).toEqual({ margin: 40 });
});

test('of a letter what is intact is remembered', () => {
  const text = JSON.stringify({
    client: 'acme',
    voice: 'de-du',
    reason: 'rage',
    contract: 'month',
    period: 3,
    address: 'Weg 1\n1010 Wien',
    edits: { constructor: 'Constructor' },
    other: 1,
  });
  expect(parseLetter(text)).toEqual({
    client: 'acme',
    voice: 'de-du',
    contract: 'month',
    address: 'Weg 1\n1010 Wien',
    edits: { constructor: 'Constructor' },
  });
});

test.each(['no JSON', '{}', '{"client":""}', '{"client":3,"voice":"en"}'])('%s is no letter', (text) => {
  expect(parseLetter(text)).toBeUndefined();
});

test.each<[string | undefined, object]>([
  [undefined, {}],
  ['null', {}],
  ['{"settings":null}', {}],
  ['{"settings":{"hourlyValue":"many","margin":40}}', { margin: 40 }],
  ['{"settings":{"hourlyValue":60}}', { hourlyValue: 60 }],
])('of %s only the settings that were entered are remembered', (text, entered) => {
  expect(parseMemory(text).settings).toEqual(entered);
});

test('pairs that an older book keeps as told apart stay so, unless it was answered since', () => {
  expect(parseMemory('{"apart":["a|b"]}').confirmedDistinct).toEqual(['a|b']);
  expect(parseMemory('{"apart":["a|b"],"confirmedDistinct":[]}').confirmedDistinct).toEqual([]);
  expect(parseMemory('{}').confirmedDistinct).toEqual([]);
});

test('a time zone that nobody knows is none', () => {
  expect(parseMemory(JSON.stringify({ timeZone: 'Mars/Olympus' })).timeZone).toBeUndefined();
  expect(parseMemory(JSON.stringify({ timeZone: 'Asia/Tokyo' })).timeZone).toBe('Asia/Tokyo');
});
