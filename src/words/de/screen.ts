import type { ScreenWords, SidebarWords } from '../screen-words';
import { blindCheckDe } from './blind-check';
import { de } from './cells';
import { columnRolesDe } from './columns';
import { connectDe } from './connect';
import { lettersDe } from './letters-screen';
import { overviewDe } from './overview';
import { otherProblemsDe } from './problems';
import { reviewDe } from './review';
import { deSheets } from './sheets';
import { whatIfDe } from './what-if';

const sidebar: SidebarWords = {
  ...connectDe,
  ...overviewDe,
  ...reviewDe,
  whatIf: whatIfDe,
  blindCheck: blindCheckDe,
  nav: {
    label: 'Bereiche',
    overview: 'Überblick',
    review: 'Durchsicht',
    whatIf: 'Was wäre, wenn?',
    letters: 'Briefe',
  },
  language: { label: 'Sprache', names: { de: 'Deutsch', en: 'English' } },
  stillWorking: 'Das dauert ein wenig. Sie müssen nicht darauf warten.',
  stopWaiting: 'Nicht mehr warten',
  decisions: deSheets.decisions,
  reading: 'Ich lese Ihr Dokument …',
  retry: 'Noch einmal versuchen',
  back: 'Zurück',
  failures: {
    'denied-drive':
      'Google lässt mich keine Dokumente anlegen. Öffnen Sie „Erweiterungen ▸ Client Energy“ noch einmal und erlauben Sie den Zugriff auf Dateien, die dieses Add-on selbst anlegt. Alles andere geht auch ohne.',
    denied:
      'Google verweigert mir den Zugriff. Öffnen Sie „Erweiterungen ▸ Client Energy“ noch einmal und erlauben Sie, wonach Google fragt. Hilft das nicht, sind Sie vielleicht mit zwei Google-Konten angemeldet: Öffnen Sie das Dokument in einem privaten Fenster mit nur einem davon.',
    busy: 'Gerade arbeitet noch jemand damit. Warten Sie einen Augenblick und versuchen Sie es noch einmal.',
    quota:
      'Für heute lässt Google keine weiteren Aufrufe zu. Morgen geht es weiter. Was hier noch nicht gespeichert ist, bleibt nur, solange diese Leiste offen ist.',
    'too-long':
      'Das hat Google zu lange gedauert. Versuchen Sie es noch einmal, bevor Sie diese Leiste schließen.',
    changed:
      'Das Blatt hat sich seither geändert. Lesen Sie neu und versuchen Sie es noch einmal; überschrieben wurde nichts.',
    protected:
      'Dieser Teil der Datei ist geschützt, und Sie dürfen ihn nicht ändern. Bitten Sie den Eigentümer der Datei darum.',
    validation:
      'Das Dropdown dieser Zelle bietet dieses Wort nicht an. Ergänzen Sie es unter Daten ▸ Datenvalidierung, oder lassen Sie dort andere Eingaben zu. Geschrieben wurde nichts.',
    volatile:
      'Eine Spalte, die ich brauche, rechnet mit JETZT() oder ZUFALLSZAHL(). Solche Spalten gibt Google keiner meiner Formeln. Nehmen Sie dort HEUTE().',
    'no-column':
      'Im Blatt „Client Energy“ fehlt eine Spalte, die ich brauche. Machen Sie das Löschen oder Umbenennen rückgängig und lesen Sie neu.',
    unexpected:
      'Das hat nicht geklappt, und der Fehler liegt bei uns. Was schon geschrieben war, steht im Blatt.',
    offline: 'Google antwortet nicht. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
  },
  letters: lettersDe,
};

/** German, with everything the sidebar says. */
export const deScreen: ScreenWords = {
  ...de,
  roles: columnRolesDe,
  problems: { ...de.problems, ...otherProblemsDe },
  sidebar,
};
