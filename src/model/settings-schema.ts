import * as v from 'valibot';
import { lazy } from './lazy';
import { partialRecordOf } from './schema';
import { SETTING_NAMES, type Settings } from './settings';

/** Some assumptions. A figure out of its range passes: `checkedSettings` replaces it with the default. */
export const settingsPartSchema = lazy(() => partialRecordOf(SETTING_NAMES, v.number()));

/** All of them. */
export const settingsSchema = lazy(() =>
  v.custom<Settings>(
    (input) => v.is(settingsPartSchema(), input) && SETTING_NAMES.every((name) => name in input),
  ),
);
