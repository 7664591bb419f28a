import type { RetentionQuestion } from '../../src/model/exchange';
import { formatMoney } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';

interface Props {
  clients: RetentionQuestion[];
  /** What the owner said, by the client's key. */
  answers: Record<string, boolean>;
  words: ScreenWords;
  onAnswer: (answers: Record<string, boolean>) => void;
}

/** Clients who keep the same part of several invoices open: the owner says whether that was agreed on. */
export function RetentionsCard({ clients, answers, words, onAnswer }: Props) {
  const { retentions } = words.sidebar;
  if (clients.length === 0) return null;
  return (
    <section class="card">
      <h2>{retentions.title}</h2>
      <p class="quiet">{retentions.help}</p>
      {clients.map(({ key, name, invoices, outstanding, currency }) => (
        <fieldset key={key} class="pair">
          <legend>
            <bdi>{name}</bdi>
            {invoices > 0 &&
              ` · ${retentions.open(invoices, formatMoney(outstanding, currency, words.language))}`}
          </legend>
          {[true, false].map((isRetention) => (
            <label key={String(isRetention)}>
              <input
                type="radio"
                name={`retention-${key}`}
                checked={answers[key] === isRetention}
                onChange={() => onAnswer({ ...answers, [key]: isRetention })}
              />
              {isRetention ? retentions.yes : retentions.no}
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
