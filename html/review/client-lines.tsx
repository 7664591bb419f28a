import { minorPerUnit } from '../../src/model/money';
import type { Origin } from '../../src/model/origin';
import { type ClientReport, type LineResult, ROWS_SHOWN } from '../../src/model/report';
import { SETTINGS, type SettingName, type Settings } from '../../src/model/settings';
import { assumptionsOf } from '../../src/scoring/assumptions';
import { wholePoints } from '../../src/scoring/whole-points';
import { formatMoney, formatNumber } from '../../src/words/format';
import { placeName } from '../../src/words/problem-sentence';
import type { ScreenWords } from '../../src/words/screen-words';
import { timeText } from '../../src/words/time-text';
import { energyText } from '../controls/energy-bar';

interface Props {
  client: ClientReport;
  settings: Settings;
  words: ScreenWords;
  onShow: (origin: Origin) => void;
}

interface LineProps {
  line: LineResult;
  /** As they are shown: whole numbers that add up to the energy. */
  points: number;
}

/** Every line that gives or takes, with the assumptions and the rows it comes from. */
export function ClientLines({ client, settings, words, onShow }: Props) {
  const text = words.sidebar.client;
  // Less than half a unit is nothing that an owner would look at.
  const least = minorPerUnit(client.currency) / 2;
  const shown = client.lines.filter(
    ({ line, amount, hours, points }) =>
      hours > 0 || (line === 'joy' ? Math.round(points) !== 0 : amount >= least),
  );
  if (shown.length === 0) return null;
  const points = wholePoints(
    shown.map((line) => line.points),
    client.energy ?? 0,
  );
  const money = formatMoney(Math.abs(client.value), client.currency, words.language);
  const hasJoy = client.lines.some(({ line, amount }) => line === 'joy' && amount > 0);
  const left = client.value < 0 ? text.loss(money, hasJoy) : text.value(money, hasJoy);
  return (
    <>
      <h2>{text.lines}</h2>
      <p class="quiet">{text.energyHelp}</p>
      <ul class="lines">
        {shown.map((line, index) => (
          <LineRow
            key={line.line}
            line={line}
            points={points[index] ?? 0}
            client={client}
            settings={settings}
            words={words}
            onShow={onShow}
          />
        ))}
      </ul>
      <p>{left}</p>
    </>
  );
}

function LineRow({ line, points, client, settings, words, onShow }: Props & LineProps) {
  const money = formatMoney(line.amount, client.currency, words.language);
  return (
    <li class={line.side}>
      <div class="line">
        <span>{words.lines[line.line]}</span>
        <span class="money">{line.line !== 'joy' && (line.side === 'takes' ? '−' : '+') + money}</span>
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
          <summary>
            {words.sidebar.client.behind(line.origins.length, line.origins.length === ROWS_SHOWN)}
          </summary>
          <LineAssumptions names={assumptionsOf(line.line, client.joy)} settings={settings} words={words} />
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
