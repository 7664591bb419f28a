import { useMemo } from 'preact/hooks';
import type { Review } from '../../src/actions/exchange';
import type { Entry } from '../../src/model/entry';
import type { Origin } from '../../src/model/origin';
import type { ClientReport } from '../../src/model/report';
import { formatDay } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';
import type { Language } from '../../src/words/words';
import { Problems } from '../connect/problems';
import { Button } from '../controls/button';
import { Heading } from '../controls/heading';
import { Choice } from '../controls/select-field';
import { Status } from '../controls/status';
import type { CallState } from '../session/use-call';
import type { Saving } from '../session/use-saving';
import { ClientList, type ListView } from './client-list';
import { Drains } from './drains';
import { HighlightSwitch } from './highlight-switch';
import { Progress } from './progress';
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
