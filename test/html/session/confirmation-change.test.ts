import { changeOf } from '../../../html/session/confirmation-change';
import type { Confirmation } from '../../../src/model/exchange';
import { defaultSettings } from '../../../src/model/settings';

const shown: Confirmation = {
  choices: {},
  aliases: { mueller: 'mueller gmbh' },
  apart: ['a|b'],
  settings: defaultSettings(),
};

test('only what was changed is sent: somebody else’s changes meanwhile stay', () => {
  const settings = { ...shown.settings, margin: 41 };
  expect(changeOf(shown, { ...shown, settings })).toEqual({ settings: { margin: 41 } });
  expect(changeOf(shown, structuredClone(shown))).toEqual({ settings: {} });
});

test('what was taken back is sent too', () => {
  expect(changeOf(shown, { ...shown, aliases: {}, apart: [] })).toEqual({
    aliases: {},
    apart: [],
    settings: {},
  });
});
