import type { Confirmation } from '../../src/model/exchange';
import {
  enteredSettings,
  hourlyValueOf,
  SETTING_NAMES,
  type SettingName,
  type Settings,
} from '../../src/model/settings';
import type { OpenSession } from '../session/session-state';

type Connection = OpenSession['connection'];

/** Every assumption as the text of its field. */
export type SettingTexts = Record<SettingName, string>;

/** What the owner said of pairs that look alike. */
export interface DuplicateAnswers {
  aliases: Record<string, string>;
  confirmedDistinct: string[];
}

/** What the owner answers of money: the currency of the book, and rates as they are in their fields. */
export interface MoneyAnswers {
  currency: string;
  rates: Record<string, string>;
}

/** All that the owner answers in the panel, as it is in its fields. */
export interface Answers {
  choices: Connection['choices'];
  duplicates: DuplicateAnswers;
  retentions: Connection['retentions'];
  money: MoneyAnswers;
  texts: SettingTexts;
}

/** What the owner has changed of it so far. */
export type ChangedAnswers = Partial<Omit<Answers, 'texts'>> & { texts?: Partial<SettingTexts> };

/** The answers with what was changed; all else is as the book was last read. */
export function answersOf(connection: Connection, changed: ChangedAnswers): Answers {
  const { choices, aliases, confirmedDistinct, retentions, currency, rates, settings, answered } = connection;
  const texts = Object.entries(rates).map(([code, rate]) => [code, String(rate)]);
  return {
    choices,
    duplicates: { aliases, confirmedDistinct },
    retentions,
    money: { currency, rates: Object.fromEntries(texts) },
    ...changed,
    texts: { ...textsOf(settings, answered, currency), ...changed.texts },
  };
}

/** What is sent of the answers. */
export function confirmationOf({ choices, duplicates, retentions, money, texts }: Answers): Confirmation {
  const { currency } = money;
  return { choices, ...duplicates, retentions, currency, rates: ratesIn(money), settings: figuresOf(texts) };
}

/** The rates that are entered. */
function ratesIn({ rates }: MoneyAnswers): Record<string, number> {
  const filled = Object.entries(rates).filter(([, text]) => Number(text) > 0);
  return Object.fromEntries(filled.map(([currency, text]) => [currency, Number(text)]));
}

/** Settings as texts for their fields. One that only the owner knows, and has not said, is empty. */
function textsOf(settings: Settings, answered: readonly SettingName[], currency: string): SettingTexts {
  const texts = Object.fromEntries(
    SETTING_NAMES.map((name) => [name, String(settings[name])]),
  ) as SettingTexts;
  if (hourlyValueOf(settings, answered, currency) === undefined) texts.hourlyValue = '';
  if (!answered.includes('vatRate')) texts.vatRate = '';
  return texts;
}

/** The figures in the fields; none of a field that is empty. */
function figuresOf(texts: SettingTexts): Partial<Settings> {
  const filled = Object.entries(texts).filter(([, text]) => text !== '');
  return enteredSettings(Object.fromEntries(filled.map(([name, text]) => [name, Number(text)])));
}
