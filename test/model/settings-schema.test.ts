import * as v from 'valibot';
import { defaultSettings, SETTING_NAMES } from '../../src/model/settings';
import { settingsPartSchema, settingsSchema } from '../../src/model/settings-schema';

test('all settings, or a part of them', () => {
  expect(v.is(settingsSchema(), defaultSettings())).toBe(true);
  expect(v.is(settingsPartSchema(), {})).toBe(true);
  expect(v.is(settingsSchema(), {})).toBe(false);
});

test.each(SETTING_NAMES)('%s is a number and may be missing in a part only', (name) => {
  const { [name]: _, ...rest } = defaultSettings();
  expect(v.is(settingsSchema(), rest)).toBe(false);
  expect(v.is(settingsPartSchema(), rest)).toBe(true);
  for (const bad of ['30', null]) {
    expect(v.is(settingsPartSchema(), { [name]: bad })).toBe(false);
    expect(v.is(settingsSchema(), { ...defaultSettings(), [name]: bad })).toBe(false);
  }
});

test('a setting that does not exist is refused', () => {
  expect(v.is(settingsPartSchema(), { colour: 1 })).toBe(false);
  expect(v.is(settingsSchema(), { ...defaultSettings(), colour: 1 })).toBe(false);
});
