import { changeOf } from '../../../html/session/confirmation-change';
import type { Confirmation, Connection } from '../../../src/model/exchange';
import { defaultSettings } from '../../../src/model/settings';

const shown: Confirmation & Pick<Connection, 'answered'> = {
  choices: {},
  aliases: { mueller: 'mueller gmbh' },
  confirmedDistinct: ['a|b'],
  currency: 'EUR',
  rates: { USD: 0.92 },
  retentions: { acme: true },
  settings: defaultSettings(),
  answered: ['margin', 'hourlyValue', 'vatRate'],
};

test('only what was changed is sent: somebody else’s changes meanwhile stay', () => {
  const settings = { ...shown.settings, margin: 41 };
  expect(changeOf(shown, { ...shown, settings })).toEqual({ settings: { margin: 41 } });
  expect(changeOf(shown, structuredClone(shown))).toEqual({ settings: {} });
});

test('what was taken back is sent too', () => {
  expect(changeOf(shown, { ...shown, aliases: {}, confirmedDistinct: [] })).toEqual({
    aliases: {},
    confirmedDistinct: [],
    settings: {},
  });
});

test('an answer is sent even if it is the default; what was answered before is not sent again', () => {
  const open = { ...shown, answered: ['margin' as const] };
  const settings = { margin: 30, hourlyValue: 60, vatRate: 0, interest: 10 };
  const now = { ...open, settings };
  expect(changeOf(open, now)).toEqual({ settings: { hourlyValue: 60, vatRate: 0 } });
  expect(changeOf(open, { ...open, settings: { margin: 30 } })).toEqual({ settings: {} });
});

test('a rate and a retention are sent whole', () => {
  const change = { rates: { USD: 0.9 }, retentions: { acme: false } };
  expect(changeOf(shown, { ...shown, ...change })).toEqual({ ...change, settings: {} });
});
