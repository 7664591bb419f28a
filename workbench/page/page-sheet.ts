import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import rulesDe from '@univerjs/preset-sheets-conditional-formatting/locales/de-DE';
import rulesEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreDe from '@univerjs/preset-sheets-core/locales/de-DE';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationDe from '@univerjs/preset-sheets-data-validation/locales/de-DE';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterDe from '@univerjs/preset-sheets-filter/locales/de-DE';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortDe from '@univerjs/preset-sheets-sort/locales/de-DE';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import type { OpenedBook } from '../opened-book';
import type { FormulaClass } from '../sheet/custom-functions';
import { type Sheet, sheetIn } from '../sheet/sheet';
import type { Language } from '../words/words';
import { wordsFor } from '../words/words-for';
import { noteIdleWork } from './idle-time';

/** A spreadsheet that is shown. */
export interface PageSheet extends Sheet {
  /** When it is drawn: before, it can be read and written but not scrolled. */
  drawn: Promise<void>;
}

/** How far the formulas are, in words: Univer has them in no language. */
function progressIn(language: Language) {
  const { calculating, calculated } = wordsFor(language).page;
  const progress = {
    analyzing: calculating,
    calculating,
    'array-analysis': calculating,
    'array-calculation': calculating,
    done: calculated,
  };
  return { 'sheets-formula': { progress } };
}

/** Puts a book into the page's container, with the add-on's functions known to its formulas. */
export function pageSheet(
  container: HTMLElement,
  book: OpenedBook,
  functions: [FormulaClass, string][],
  language: Language,
): PageSheet {
  const cancelIdleWork = noteIdleWork();
  const univer = new Univer({
    theme: defaultTheme,
    locale: language === 'de' ? LocaleType.DE_DE : LocaleType.EN_US,
    locales: {
      [LocaleType.DE_DE]: mergeLocales(coreDe, rulesDe, validationDe, filterDe, sortDe, progressIn('de')),
      [LocaleType.EN_US]: mergeLocales(coreEn, rulesEn, validationEn, filterEn, sortEn, progressIn('en')),
    },
    logLevel: LogLevel.SILENT,
  });
  const presets = [
    UniverSheetsCorePreset({ container, formula: { function: functions }, disableAutoFocus: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else if (plugin) univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const drawn = new Promise<void>((done) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= api.Enum.LifecycleStages.Rendered) done();
    });
  });
  const sheet = sheetIn(univer, api, book);
  const dispose = async (): Promise<void> => {
    await sheet.dispose();
    cancelIdleWork();
  };
  return { ...sheet, drawn, dispose };
}
