import type { WorkbenchWords } from './words';

/** German. */
export const de: WorkbenchWords = {
  refused: {
    empty: 'Die Datei ist leer. Öffnen Sie eine, in der Ihre Rechnungen stehen.',
    protected:
      'Die Datei ist mit einem Passwort geschützt. Speichern Sie in Excel eine Kopie ohne Passwort und öffnen Sie diese.',
    oldExcel:
      'Das ist ein altes Excel-Format (.xls). Speichern Sie die Datei als .xlsx und öffnen Sie diese.',
    broken:
      'Die Datei lässt sich nicht lesen; vielleicht ist sie beschädigt. Speichern Sie sie noch einmal als .xlsx oder .csv.',
    unknown: (ending) =>
      `Dateien der Art „${ending}“ kann ich nicht öffnen. Speichern Sie Ihre Tabelle als .xlsx, .ods oder .csv.`,
    tooLarge:
      'Die Datei hat mehr als zehn Millionen Zellen, und das ist auch für Google Sheets zu viel. Behalten Sie nur die Spalten, die Sie brauchen.',
    tooHeavy:
      'Die Datei ist zu groß: Sie würde den Speicher füllen oder zu lange brauchen. Behalten Sie nur die Blätter und Spalten, die Sie brauchen.',
    notFound: (name) => `Die Datei „${name}“ gibt es nicht. Prüfen Sie den Namen und den Ordner.`,
    notSaved: 'Die Kopie ließ sich nicht schreiben. Ihre Datei ist unverändert.',
  },
  notices: {
    drawings:
      'Diagramme und Bilder dieser Datei werden hier nicht gezeigt und fehlen in einer gespeicherten Kopie. Ihre Datei bleibt, wie sie ist.',
    charts:
      'Die Kopie ist gespeichert, allerdings ohne die Diagramme. In Google Sheets bleiben sie erhalten.',
  },
  page: {
    title: 'Client Energy auf Ihrem Rechner',
    file: 'Datei',
    open: 'Öffnen …',
    germanSample: 'Beispiel auf Deutsch',
    englishSample: 'Beispiel auf Englisch',
    save: 'Kopie speichern',
    extensions: 'Erweiterungen',
    noMenu: 'Das Add-on hat noch kein Menü angelegt.',
    drafts: 'Entwürfe',
    noDrafts: 'Noch kein Entwurf. Im Add-on legen Sie einen an; bei Google läge er in Ihren Docs.',
    show: 'Ansehen',
    saveDocx: 'Als .docx speichern',
    close: 'Schließen',
    opening: 'Ich öffne die Datei …',
    saving: 'Ich schreibe die Kopie …',
    drop: 'Hier ablegen, um die Datei zu öffnen',
    offline: 'Der Dienst auf Ihrem Rechner antwortet nicht mehr. Starten Sie „npm start“ noch einmal.',
    warned:
      'Diese Zelle ist vor versehentlichen Änderungen geschützt. Google Sheets hätte vorher gefragt; hier machen Sie die Änderung mit Strg+Z rückgängig.',
    yourData: 'Alles bleibt auf diesem Rechner.',
    keptWork: 'Ihre Arbeit ist noch da',
    keptHelp:
      'Dieser Browser hat aufbewahrt, was Sie eingetragen und entworfen haben. Öffnen Sie die Datei neu, so bleibt es, bis Sie in ihr etwas ändern.',
    goOn: (name, time) => `Mit „${name}“ von ${time} weitermachen`,
    openAnew: 'Neu öffnen',
    notKept:
      'Dieser Browser bewahrt Ihre Arbeit nicht auf: Er hat keinen Platz mehr, das Fenster ist privat oder die Seite ist zweimal offen. Speichern Sie eine Kopie, bevor Sie gehen.',
    calculating: 'Formeln werden berechnet …',
    calculated: 'Berechnet',
  },
};
