import { useMemo } from 'preact/hooks';
import type { Review } from '../../src/actions/exchange';
import type { Origin } from '../../src/core/book';
import type { Entry } from '../../src/core/entry';
import type { ClientReport } from '../../src/core/report';
import { formatDay } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen/screen-words';
import type { Language } from '../../src/words/words';
import type { CallState } from '../use-call';
import type { Saving } from '../use-saving';
import { Button } from './button';
import { Choice } from './choice';
import { ClientList, type ListView } from './client-list';
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
  saving: Saving;
  list: ListView;
  onList: (list: ListView) => void;
  onReview: () => void;
  onOpen: (client: ClientReport, among?: ClientReport[]) => void;
  onHighlight: (on: boolean) => void;
  onColumns: () => void;
  onAgain: () => void;
  onInsert: () => void;
  onShow: (origin: Origin) => void;
  onLanguage: (language: Language) => void;
}

/** Where the owner stands: how far the review is, the curve, the drains, and all clients, those who drain most first. */
export function OverviewPanel(props: Props) {
  const { review, entryOf, currency, words, call, saving, list } = props;
  const { overview, language, client } = words.sidebar;
  const busy = call.pending !== '';
  const { notice } = saving;
  const unsaved = useMemo(
    () => new Set(notice?.kind === 'failed' ? notice.jobs.map(({ entry }) => entry?.key ?? '') : []),
    [notice],
  );
  const { report, today } = review;
  const day = formatDay(report.asOf, words.language, true);
  // Neither follows what is searched for in the list below.
  const progress = useMemo(
    () => (
      <Progress
        clients={report.clients}
        {...{ entryOf, today, words }}
        onReview={props.onReview}
        onOpen={props.onOpen}
      />
    ),
    [review, words],
  );
  const pictures = useMemo(
    () => (
      <>
        <WhaleCurve clients={report.clients} {...{ currency, words }} />
        <Drains clients={report.clients} {...{ currency, words }} />
      </>
    ),
    [report.clients, currency, words],
  );
  return (
    <section>
      <Heading text={overview.title(report.clients.length)} />
      <p class="quiet">{report.dormant ? overview.dormant(day) : overview.asOf(day)}</p>
      {progress}
      <Status call={call} words={words} />
      {pictures}
      <HighlightSwitch on={review.highlighted} {...{ busy, words }} onChange={props.onHighlight} />
      <p class="quiet">{client.energyHelp}</p>
      <ClientList
        clients={report.clients}
        entries={review.entries}
        {...{ unsaved, words }}
        view={list}
        onView={(view) => props.onList({ ...list, ...view })}
        onOpen={props.onOpen}
      />
      <Problems problems={report.problems} words={words} onShow={props.onShow} />
      <div class="actions">
        <button type="button" onClick={props.onColumns}>
          {overview.columns}
        </button>
        <Button {...{ busy }} onClick={props.onAgain}>
          {overview.again}
        </Button>
        <Button {...{ busy }} onClick={props.onInsert}>
          {overview.insert}
        </Button>
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
