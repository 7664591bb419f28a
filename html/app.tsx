import { useState } from 'preact/hooks';
import { ConnectPanel } from './connect/connect-panel';
import { Opening } from './controls/loading';
import { NoticeBar } from './controls/notice-bar';
import { Sections, type View } from './sections';
import { labelledEntry } from './session/reviewed-entries';
import { useSession } from './session/use-session';

/** The sidebar: connect once, then overview, review, what-if and letters. */
export function App() {
  const [view, setView] = useState<View>('connect');
  /** From the columns to the overview, unless the owner is somewhere else by now. */
  const leave = (): void => setView((now) => (now === 'connect' ? 'overview' : now));
  const session = useSession(leave);
  const { connection, review, words, call, saving, entries } = session;
  if (!connection) return <Opening {...{ words, call }} onRead={session.read} />;
  const connect = (
    <ConnectPanel
      {...{ connection, words, call }}
      onShow={session.show}
      onAgain={session.read}
      onConfirm={(confirmation) => session.confirm(confirmation, leave)}
      {...(review ? { onBack: leave } : {})}
    />
  );
  return (
    <>
      {review ? <Sections {...{ session, connection, review, view, setView, connect }} /> : connect}
      <NoticeBar
        {...{ saving, entries, words }}
        nameOf={(key) => (review ? labelledEntry(review, key).label : key)}
        onUndo={session.undo}
      />
    </>
  );
}
