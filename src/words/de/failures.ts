import type { FailureWords } from '../failure-words';

/** German, where something could not be done. */
export const failuresDe: FailureWords = {
  'denied-drive':
    'Google lässt mich keine Dokumente anlegen. Erlauben Sie den Zugriff auf Dateien, die dieses Add-on selbst anlegt, und versuchen Sie es noch einmal. Alles andere geht auch ohne.',
  'drive-off':
    'Die Drive API ist für dieses Add-on abgeschaltet, deshalb kann es keine Dokumente anlegen. In seinem Google-Cloud-Projekt lässt sie sich einschalten. Kopieren oder mailen können Sie den Brief auch so.',
  'drive-full':
    'Ihr Google Drive ist voll. Schaffen Sie dort Platz und versuchen Sie es noch einmal. Kopieren oder mailen können Sie den Brief auch so.',
  'hidden-draft':
    'Für diesen Kunden gibt es einen Entwurf, den ich nicht sehen darf: Jemand anders hat ihn angelegt, oder er ist gelöscht. Seine Adresse bleibt stehen.',
  denied:
    'Google verweigert mir den Zugriff. Öffnen Sie „Erweiterungen ▸ Client Energy“ noch einmal und erlauben Sie, wonach Google fragt. Hilft das nicht, sind Sie vielleicht mit zwei Google-Konten angemeldet: Öffnen Sie das Dokument in einem privaten Fenster mit nur einem davon.',
  busy: 'Gerade arbeitet noch jemand damit. Warten Sie einen Augenblick und versuchen Sie es noch einmal.',
  quota:
    'Für heute lässt Google keine weiteren Aufrufe zu. Morgen geht es weiter. Was hier noch nicht gespeichert ist, bleibt nur, solange diese Leiste offen ist.',
  'too-many':
    'Google bittet um eine Pause, weil zu viel auf einmal verlangt wurde. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  'too-long':
    'Das hat Google zu lange gedauert. Versuchen Sie es noch einmal, bevor Sie diese Leiste schließen.',
  'too-large':
    'Das ist mehr, als Google mich an einer Stelle speichern lässt. Kürzen Sie es und versuchen Sie es noch einmal.',
  full: 'Die Datei hat so viele Zellen, wie Google erlaubt (10 Millionen), deshalb kommt nichts mehr hinein. Löschen Sie leere Zeilen und Spalten oder Blätter, die Sie nicht brauchen, und versuchen Sie es noch einmal.',
  'try-again':
    'Bei Google ist gerade etwas schiefgegangen. Warten Sie kurz und versuchen Sie es noch einmal.',
  changed:
    'Das Blatt hat sich seither geändert. Lesen Sie neu und versuchen Sie es noch einmal; überschrieben wurde nichts.',
  protected:
    'Dieser Teil der Datei ist geschützt, und Sie dürfen ihn nicht ändern. Bitten Sie den Eigentümer der Datei darum.',
  validation:
    'Das Dropdown dieser Zelle bietet dieses Wort nicht an. Ergänzen Sie es unter Daten ▸ Datenvalidierung, oder lassen Sie dort andere Eingaben zu. Geschrieben wurde nichts.',
  volatile: (column) =>
    `Eine Spalte, die ich brauche, rechnet mit JETZT() oder ZUFALLSZAHL(): ${column}. Solche Spalten gibt Google keiner meiner Formeln. Nehmen Sie dort HEUTE().`,
  'no-column':
    'Im Blatt „Client Energy“ fehlt eine Spalte, die ich brauche. Machen Sie das Löschen oder Umbenennen rückgängig und lesen Sie neu.',
  google: (said) => `Google hat das abgelehnt und sagt: „${said}“`,
  unexpected:
    'Das hat nicht geklappt, und der Fehler liegt bei uns. Was schon geschrieben war, steht im Blatt.',
  offline: 'Google antwortet nicht. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
};
