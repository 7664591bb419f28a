import type { WorkbenchWords } from './words';

/** English. */
export const en: WorkbenchWords = {
  refused: {
    empty: 'The file is empty. Open one that holds your invoices.',
    protected:
      'The file is protected by a password. Save a copy without the password in Excel and open that.',
    oldExcel: 'This is an old Excel format (.xls). Save the file as .xlsx and open that.',
    broken: 'The file cannot be read; it may be damaged. Save it again as .xlsx or .csv.',
    unknown: (ending) =>
      `I cannot open files of the kind “${ending}”. Save your table as .xlsx, .ods or .csv.`,
    tooLarge:
      'The file has more than ten million cells, which is too many for Google Sheets as well. Keep only the columns you need.',
    tooHeavy:
      'The file is too large: it would fill the memory, or take too long. Keep only the sheets and columns you need.',
    notFound: (name) => `There is no file “${name}”. Check its name and its folder.`,
    notSaved: 'The copy could not be written. Your file is unchanged.',
  },
  notices: {
    drawings:
      'Charts and pictures of this file are not shown here and would be missing in a saved copy. Your file stays as it is.',
    charts: 'The copy is saved, but without the charts. In Google Sheets they stay.',
  },
  page: {
    title: 'Client Energy on your computer',
    file: 'File',
    open: 'Open …',
    germanSample: 'Sample in German',
    englishSample: 'Sample in English',
    save: 'Save a copy',
    extensions: 'Extensions',
    noMenu: 'The add-on has not made its menu yet.',
    drafts: 'Drafts',
    noDrafts: 'No draft yet. The add-on creates them; at Google they would be in your Docs.',
    show: 'Show',
    saveDocx: 'Save as .docx',
    close: 'Close',
    opening: 'Opening the file …',
    saving: 'Writing the copy …',
    drop: 'Drop it here to open the file',
    offline: 'The service on your computer no longer answers. Run “npm start” again.',
    warned:
      'This cell is protected from changes made by mistake. Google Sheets would have asked first; here, Ctrl+Z takes the change back.',
    yourData: 'Everything stays on this computer.',
    keptWork: 'Your work is still here',
    keptHelp:
      'This browser has kept what you entered and drafted. If you open the file anew, it stays until you change something there.',
    goOn: (name, time) => `Go on with “${name}” from ${time}`,
    openAnew: 'Open anew',
    notKept:
      'This browser does not keep your work: it has no room left, the window is private, or this page is open twice. Save a copy before you leave.',
    calculating: 'Calculating …',
    calculated: 'Calculated',
  },
};
