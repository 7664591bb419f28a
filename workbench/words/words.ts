/** The languages of the workbench. */
export type Language = 'de' | 'en';

/** Every sentence of the workbench itself; the add-on brings its own. */
export interface WorkbenchWords {
  refused: {
    empty: string;
    protected: string;
    oldExcel: string;
    broken: string;
    unknown(ending: string): string;
    tooLarge: string;
    tooHeavy: string;
    notFound(name: string): string;
    notSaved: string;
  };
  notices: { drawings: string; charts: string };
  page: {
    title: string;
    file: string;
    open: string;
    germanSample: string;
    englishSample: string;
    save: string;
    extensions: string;
    noMenu: string;
    drafts: string;
    noDrafts: string;
    show: string;
    saveDocx: string;
    close: string;
    opening: string;
    saving: string;
    drop: string;
    offline: string;
    warned: string;
    yourData: string;
    keptWork: string;
    keptHelp: string;
    goOn(name: string, time: string): string;
    openAnew: string;
    notKept: string;
    calculating: string;
    calculated: string;
  };
}
