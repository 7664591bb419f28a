import { assumptionsOf } from '../../src/core/assumptions';
import type { Origin } from '../../src/core/book';
import type { ClientReport, LineResult } from '../../src/core/report';
import { SETTINGS, type SettingName, type Settings } from '../../src/core/settings';
import type { CardState } from '../../src/core/yellow-card';
import { formatDay, formatMoney, formatNumber } from '../../src/words/format';
import { placeName } from '../../src/words/problem-sentence';
import type { ScreenWords } from '../../src/words/screen/screen-words';
import { whySentence } from '../../src/words/why';
import type { CallState } from '../use-call';
import { EnergyBar, energyText } from './energy-bar';
import { Heading } from './heading';
import { Status } from './status';

interface Props {
  client: ClientReport;
  settings: Settings;
  words: ScreenWords;
  call: CallState;
  onBack: () => void;
  onLetter: () => void;
  onShow: (origin: Origin) => void;
}

/** One client: the energy, why, and every line with the rows behind it. */
export function ClientPanel({ client, settings, words, call, onBack, onLetter, onShow }: Props) {
  const text = words.sidebar.client;
  const shown = client.lines.filter((line) => line.amount > 0 || line.hours > 0);
  return (
    <section>
      <Heading text={client.name} onBack={onBack} back={words.sidebar.back} />
      <div class="score">
        <span class={`energy ${(client.energy ?? 0) < 0 ? 'takes' : 'gives'}`}>
          {energyText(client.energy)}
        </span>
        <span class="verdict">
          {words.verdicts[client.verdict]}
          {client.kind && ` · ${words.kinds[client.kind]}`}
        </span>
        <EnergyBar energy={client.energy} />
      </div>
      <p class="quiet">{text.energyHelp}</p>
      <p class="why" dir="auto">
        {whySentence(client, words)}
      </p>
      {client.card && <p>{cardText(client.card, words)}</p>}
      {shown.length > 0 && (
        <>
          <h2>{text.lines}</h2>
          <ul class="lines">
            {shown.map((line) => (
              <LineRow key={line.line} {...{ line, client, settings, words, onShow }} />
            ))}
          </ul>
          <p>{text.value(formatMoney(client.value, client.currency, words.language))}</p>
        </>
      )}
      {client.otherCurrencies.length > 0 && (
        <p class="quiet">{text.otherCurrencies(client.otherCurrencies.join(', '))}</p>
      )}
      <p class="quiet">
        {text.confidence(formatNumber(client.confidence * 100, words.language))}
        {client.missing.map((missing) => ` · ${text.missing[missing]}`)}
      </p>
      <Status call={call} words={words} />
      <div class="actions">
        <button type="button" class="primary" onClick={onLetter}>
          {text.farewell}
        </button>
      </div>
    </section>
  );
}

/** What a figure rests on: the owner's assumptions, as they stand now. */
function Assumptions({
  names,
  settings,
  words,
}: {
  names: SettingName[];
  settings: Settings;
  words: ScreenWords;
}) {
  const { labels, units } = words.sidebar.settings;
  return (
    <ul class="quiet assumptions">
      {names.map((name) => (
        <li key={name}>
          {`${labels[name]}: ${formatNumber(settings[name], words.language, 2)} ${units[SETTINGS[name].unit]}`}
        </li>
      ))}
    </ul>
  );
}

/** A yellow card in one sentence or two. */
function cardText({ day, line, until, improved }: CardState, words: ScreenWords): string {
  const state = improved === undefined ? 'waiting' : improved ? 'improved' : 'unchanged';
  const shown = (one: number): string => formatDay(one, words.language, true);
  return words.sidebar.client.card(shown(day), words.lines[line], state, shown(until));
}

function LineRow({
  line,
  client,
  settings,
  words,
  onShow,
}: {
  line: LineResult;
  client: ClientReport;
  settings: Settings;
  words: ScreenWords;
  onShow: (origin: Origin) => void;
}) {
  const money = formatMoney(line.amount, client.currency, words.language);
  return (
    <li class={line.side}>
      <div class="line">
        <span>{words.lines[line.line]}</span>
        <span class="money">
          {line.side === 'takes' ? '−' : '+'}
          {money}
        </span>
        <span class="points">{energyText(line.points)}</span>
      </div>
      {line.hours > 0 && (
        <span class="quiet">{words.hours(formatNumber(line.hours, words.language, 1))} </span>
      )}
      {line.origins.length > 0 && (
        <details>
          <summary>{words.sidebar.client.behind(line.origins.length)}</summary>
          <Assumptions names={assumptionsOf(line.line, client.joy)} {...{ settings, words }} />
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
