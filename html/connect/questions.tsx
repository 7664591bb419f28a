import type { Connection } from '../../src/model/exchange';
import { defaultSettings, hourlyValueOf, SETTINGS } from '../../src/model/settings';
import type { ScreenWords } from '../../src/words/screen-words';
import { NumberField } from '../controls/number-field';
import { SelectField } from '../controls/select-field';
import type { MoneyAnswers, SettingTexts } from './answers';

interface Props {
  connection: Pick<Connection, 'questions' | 'answered'>;
  texts: SettingTexts;
  money: MoneyAnswers;
  words: ScreenWords;
  onInput: (change: Partial<SettingTexts>) => void;
  onMoney: (change: Partial<MoneyAnswers>) => void;
}

/** What only the owner can tell: margin, the worth of an hour, tax, and what other currencies are worth. */
export function Questions({ connection, texts, money, words, onInput, onMoney }: Props) {
  const { connect } = words.sidebar;
  const { isTaxUnknown, currencies } = connection.questions;
  const { currency, rates } = money;
  const hasTax = connection.answered.includes('vatRate');
  const isHourUnknown = hourlyValueOf(defaultSettings(), [], currency) === undefined;
  const names = Object.fromEntries(currencies.map((one) => [one, one]));
  return (
    <fieldset>
      <legend>{connect.questions}</legend>
      {currencies.length > 1 && currencies.includes(currency) && (
        <SelectField
          label={connect.currency}
          help={connect.currencyHelp}
          value={currency}
          options={currencies}
          names={names}
          // Rates and the worth of an hour are in the currency of the book.
          onChange={(chosen) => {
            onMoney({ currency: chosen, rates: {} });
            onInput({ hourlyValue: '' });
          }}
        />
      )}
      <NumberField
        label={connect.margin}
        help={connect.marginHelp}
        value={texts.margin}
        max={SETTINGS.margin.max}
        onInput={(margin) => onInput({ margin })}
      />
      <NumberField
        label={connect.hour(currency)}
        help={isHourUnknown ? connect.hourUnknown : connect.hourHelp}
        value={texts.hourlyValue}
        max={SETTINGS.hourlyValue.max}
        isOptional={isHourUnknown}
        onInput={(hourlyValue) => onInput({ hourlyValue })}
      />
      {isTaxUnknown && (
        <NumberField
          label={connect.tax}
          help={texts.vatRate === '' ? connect.taxUnknown : connect.taxHelp}
          value={texts.vatRate}
          max={SETTINGS.vatRate.max}
          isOptional={!hasTax}
          onInput={(vatRate) => onInput({ vatRate })}
        />
      )}
      {currencies
        .filter((one) => one !== currency && currency !== '')
        .map((one) => (
          <NumberField
            key={one}
            label={connect.rate(one, currency)}
            help={connect.rateHelp(one)}
            value={rates[one] ?? ''}
            min={0.000_001}
            max={1_000_000}
            isOptional
            onInput={(rate) => onMoney({ rates: { ...rates, [one]: rate } })}
          />
        ))}
    </fieldset>
  );
}
