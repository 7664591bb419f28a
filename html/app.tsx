import { useState } from 'preact/hooks';
import { ConnectPanel } from './panels/connect-panel';
import { NoticeBar } from './panels/notice-bar';
import { Opening } from './panels/opening';
import { Sections, type View } from './sections';
import { useSession } from './use-session';

/** The sidebar: connect once, then overview, review, what-if and letters. */
export function App() {
  const [view, setView] = useState<View>('connect');
  const session = useSession(() => setView((now) => (now === 'connect' ? 'overview' : now)));
  const { connection, review, words, call, saving, entries } = session;
  if (!connection) return <Opening {...{ words, call }} onRead={session.read} />;
  const connect = (
    <ConnectPanel
      {...{ connection, words, call }}
      onShow={session.show}
      onAgain={session.read}
      onConfirm={(confirmation) => session.confirm(confirmation, () => setView('overview'))}
      {...(review ? { onBack: () => setView('overview') } : {})}
    />
  );
  return (
    <>
      {review ? <Sections {...{ session, connection, review, view, setView, connect }} /> : connect}
      <NoticeBar
        {...{ saving, entries, words }}
        nameOf={(key) => review?.report.clients.find((one) => one.key === key)?.name ?? key}
        onUndo={session.undo}
      />
    </>
  );
}
