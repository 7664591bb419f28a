import type { Review } from '../../src/actions/exchange';
import type { Origin } from '../../src/core/book';
import type { Entry } from '../../src/core/entry';
import type { ClientReport } from '../../src/core/report';
import { formatDay } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen/screen-words';
import type { Language } from '../../src/words/words';
import type { CallState } from '../use-call';
import { Choice } from './choice';
import { ClientList } from './client-list';
import { Drains } from './drains';
import { Heading } from './heading';
import { HighlightSwitch } from './highlight-switch';
import { Problems } from './problems';
import { Progress } from './progress';
import { Status } from './status';
import { WhaleCurve } from './whale-curve';

interface Props {
  review: Review;
  entryOf: (key: string) => Entry;
  currency: string;
  words: ScreenWords;
  call: CallState;
  onReview: () => void;
  onOpen: (client: ClientReport) => void;
  onHighlight: (on: boolean) => void;
  onColumns: () => void;
  onAgain: () => void;
  onInsert: () => void;
  onShow: (origin: Origin) => void;
  onLanguage: (language: Language) => void;
}

/** Where the owner stands: how far the review is, the curve, the drains, and all clients, those who drain most first. */
export function OverviewPanel(props: Props) {
  const { review, entryOf, currency, words, call } = props;
  const { overview, language } = words.sidebar;
  const { report, today } = review;
  const day = formatDay(report.asOf, words.language, true);
  return (
    <section>
      <Heading text={overview.title(report.clients.length)} />
      <p class="quiet">{report.dormant ? overview.dormant(day) : overview.asOf(day)}</p>
      <Progress
        clients={report.clients}
        {...{ entryOf, today, words }}
        onReview={props.onReview}
        onOpen={props.onOpen}
      />
      <Status call={call} words={words} />
      <WhaleCurve clients={report.clients} {...{ currency, words }} />
      <Drains clients={report.clients} {...{ currency, words }} />
      <HighlightSwitch
        on={review.highlighted}
        busy={call.pending !== ''}
        words={words}
        onChange={props.onHighlight}
      />
      <ClientList clients={report.clients} entries={review.entries} words={words} onOpen={props.onOpen} />
      <Problems problems={report.problems} words={words} onShow={props.onShow} />
      <div class="actions">
        <button type="button" onClick={props.onColumns}>
          {overview.columns}
        </button>
        <button type="button" disabled={call.pending !== ''} onClick={props.onAgain}>
          {overview.again}
        </button>
        <button type="button" disabled={call.pending !== ''} onClick={props.onInsert}>
          {overview.insert}
        </button>
      </div>
      <Choice
        label={language.label}
        value={words.language}
        options={['de', 'en']}
        names={language.names}
        onChange={props.onLanguage}
      />
    </section>
  );
}
