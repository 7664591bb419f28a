import type { ClientReport } from '../../src/model/report';
import type { Settings } from '../../src/model/settings';
import { type NewTerms, newTermsFor, type TermsOutcome } from '../../src/scoring/new-terms';
import { formatNumber } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';
import { energyText } from '../controls/energy-bar';

interface Props {
  client: ClientReport;
  settings: Settings;
  words: ScreenWords;
}

/** New terms that could be offered to the client, each with the energy and the verdict that it would come to. */
export function TermsList({ client, settings, words }: Props) {
  const { terms: text } = words.sidebar.client;
  const terms = namedTerms(newTermsFor(client, settings), words);
  if (terms.length === 0) return null;
  return (
    <details class="folded">
      <summary>{text.title}</summary>
      <ul class="terms">
        {terms.map(({ name, outcome }) => (
          <li key={name}>
            <span>{name}</span>
            <span class="quiet">
              {text.outcome(energyText(outcome.energy), words.verdicts[outcome.verdict])}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function namedTerms(terms: NewTerms, words: ScreenWords): { name: string; outcome: TermsOutcome }[] {
  const { terms: text } = words.sidebar.client;
  const { price } = terms;
  const others = (['prepayment', 'withoutExtraHours', 'withoutDiscount'] as const).flatMap((name) => {
    const outcome = terms[name];
    return outcome ? [{ name: text[name], outcome }] : [];
  });
  const percent = price && formatNumber(price.percent, words.language, price.percent < 10 ? 1 : 0);
  return price && percent
    ? [{ name: text.price(percent, price.isRealistic), outcome: price }, ...others]
    : others;
}
