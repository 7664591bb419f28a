import { minorPerUnit } from '../../src/model/money';
import type { Origin } from '../../src/model/origin';
import { type ClientReport, type LineResult, ROWS_SHOWN } from '../../src/model/report';
import { SETTINGS, type SettingName, type Settings } from '../../src/model/settings';
import { assumptionsOf } from '../../src/scoring/assumptions';
import { isPriced } from '../../src/scoring/rescored';
import { wholePoints } from '../../src/scoring/whole-points';
import { formatMoney, formatNumber } from '../../src/words/format';
import { placeName } from '../../src/words/problem-sentence';
import type { ScreenWords } from '../../src/words/screen-words';
import { timeText } from '../../src/words/time-text';
import { energyText } from '../controls/energy-bar';

interface Props {
  client: ClientReport;
  settings: Settings;
  /** Whether amounts of the book may be with tax: then the rate of the setting matters. */
  isTaxUnknown: boolean;
  words: ScreenWords;
  onShow: (origin: Origin) => void;
}

interface LineProps {
  line: LineResult;
  /** As they are shown: whole numbers that add up to the energy; absent without one. */
  points: number | undefined;
}

/** Every line that gives or takes, with the assumptions and the rows it comes from. */
export function ClientLines(props: Props) {
  const { client, words } = props;
  const text = words.sidebar.client;
  // Less than half a unit is nothing that an owner would look at.
  const least = minorPerUnit(client.currency) / 2;
  const shown = client.lines.filter(
    ({ line, amount, hours, points }) =>
      hours > 0 || (line === 'joy' ? Math.round(points) !== 0 : amount >= least),
  );
  if (shown.length === 0) return null;
  const { energy } = client;
  const points =
    energy === undefined
      ? []
      : wholePoints(
          shown.map((line) => line.points),
          energy,
        );
  return (
    <>
      <h2>{text.lines}</h2>
      <p class="quiet">{text.energyHelp}</p>
      <ul class="lines">
        {shown.map((line, index) => (
          <LineRow key={line.line} {...props} line={line} points={points[index]} />
        ))}
      </ul>
      <p>{whatIsLeft(client, words)}</p>
    </>
  );
}

/** What is left a year; or what is missing for it, and where to enter it. */
function whatIsLeft(client: ClientReport, words: ScreenWords): string {
  const { client: text, overview } = words.sidebar;
  const missing = (['hourly-value', 'rate'] as const).find((ground) => client.missing.includes(ground));
  if (missing) return text.unpriced[missing](overview.columns);
  const money = formatMoney(Math.abs(client.value), client.currency, words.language);
  const hasJoy = client.lines.some(({ line, amount }) => line === 'joy' && amount > 0);
  return client.value < 0 ? text.loss(money, hasJoy) : text.value(money, hasJoy);
}

function LineRow({ line, points, client, settings, isTaxUnknown, words, onShow }: Props & LineProps) {
  const { client: text } = words.sidebar;
  const names = assumptionsOf(line.line, client.joy).filter((name) => name !== 'vatRate' || isTaxUnknown);
  return (
    <li class={line.side}>
      <div class="line">
        <span>
          {line.line === 'loss' && line.side === 'gives' ? text.lossRegained : words.lines[line.line]}
        </span>
        <span class="money">{moneyText(line, client, words)}</span>
        <span class="points">{energyText(points)}</span>
      </div>
      {line.hours > 0 && (
        <span class="quiet">
          {timeText(line.hours, words)}
          {assumedText(line, words)}{' '}
        </span>
      )}
      {line.origins.length > 0 && (
        <details>
          <summary>{text.behind(line.origins.length, line.origins.length === ROWS_SHOWN)}</summary>
          <LineAssumptions names={names} settings={settings} words={words} />
          {line.origins.map((origin) => (
            <button type="button" class="link place" key={placeName(origin)} onClick={() => onShow(origin)}>
              {placeName(origin)}
            </button>
          ))}
        </details>
      )}
    </li>
  );
}

/** That the time is assumed, or how much of it; empty where all of it was noted or counted. */
function assumedText({ hours, assumedHours }: LineResult, words: ScreenWords): string {
  const { assumed, partAssumed } = words.sidebar.client;
  if (assumedHours === 0) return '';
  return `, ${assumedHours === hours ? assumed : partAssumed(timeText(assumedHours, words))}`;
}

/** Signed money; none of joy, and a dash for time that has no price. */
function moneyText(
  { line, side, amount, hours }: LineResult,
  client: ClientReport,
  words: ScreenWords,
): string {
  if (line === 'joy') return '';
  if (amount === 0 && hours > 0 && !isPriced(client)) return '–';
  return (side === 'takes' ? '−' : '+') + formatMoney(amount, client.currency, words.language);
}

/** What a figure rests on: the owner's assumptions, as they are now. */
function LineAssumptions({
  names,
  settings,
  words,
}: {
  names: SettingName[];
  settings: Settings;
  words: ScreenWords;
}) {
  const { labels } = words.sidebar.settings;
  return (
    <ul class="quiet assumptions">
      {names.map((name) => (
        <li key={name}>{`${labels[name]}: ${settingText(name, settings[name], words)}`}</li>
      ))}
    </ul>
  );
}

function settingText(name: SettingName, value: number, { sidebar, language }: ScreenWords): string {
  const { unit } = SETTINGS[name];
  if (unit === 'yes or no') return value === 1 ? sidebar.log.yes : sidebar.log.no;
  return `${formatNumber(value, language, 2)} ${sidebar.settings.units[unit]}`;
}
