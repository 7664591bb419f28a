/** What Google says as it refuses something, in both languages of the add-on, `{}` for what is meant. */
export interface GoogleText {
  en: string;
  de: string;
  /** Where the English text was found. */
  source: string;
  /** Where the German one was found; without it the German is a translation, since nobody has published Google's own. */
  deSource?: string;
  /** For a failure of Drive: the code of HTTP and the reason, which are not translated. */
  drive?: { code: number; reason: string };
}

const HANDLER = 'github.com/RomainVialard/ErrorHandler src/ErrorHandler.gs.js';
/** Many public scripts that look for the text, or note it. */
const SCRIPTS = 'public scripts';
const QUOTAS = 'developers.google.com/apps-script/guides/services/quotas';
const DRIVE_ERRORS = 'developers.google.com/drive/api/guides/handle-errors';

/**
 * Texts with which Google refuses. Those of the advanced service Drive are probably English inside, for Drive's own interface
 * says them; one is German here, in case they are not.
 */
export const TEXTS = {
  'two-accounts': {
    en: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    de: 'Beim Lesen aus dem Speicher ist ein Serverfehler aufgetreten. Fehlercode: PERMISSION_DENIED.',
    source: HANDLER,
  },
  'not-authorized': {
    en: 'Authorization is required to perform that action.',
    de: 'Zum Ausführen dieser Aktion ist eine Autorisierung erforderlich.',
    source: HANDLER,
  },
  'no-permission': {
    en: 'You do not have permission to call {}.',
    de: 'Sie sind nicht berechtigt, {} aufzurufen.',
    source: 'developers.google.com/apps-script/guides/sheets/functions',
  },
  'no-scope': {
    en: 'Specified permissions are not sufficient to call {}.',
    de: 'Die angegebenen Berechtigungen reichen nicht aus, um {} aufzurufen.',
    source: SCRIPTS,
  },
  'server-error': {
    en: "We're sorry, a server error occurred. Please wait a bit and try again.",
    de: 'Ein Serverfehler ist aufgetreten. Bitte versuchen Sie es später erneut.',
    source: HANDLER,
    deSource: HANDLER,
  },
  'service-failed': {
    en: 'Service Spreadsheets failed while accessing document with id {}.',
    de: 'Service Spreadsheets failed while accessing document with id {}.',
    source: SCRIPTS,
  },
  'service-timed-out': {
    en: 'Service Spreadsheets timed out while accessing document with id {}.',
    de: 'Zeitüberschreitung beim Dienst "Tabellen" beim Zugriff auf das Dokument mit der ID {}.',
    source: SCRIPTS,
  },
  'too-many-runs': {
    en: 'There are too many scripts running simultaneously for this Google user account.',
    de: 'Für dieses Google-Nutzerkonto werden zu viele Skripts gleichzeitig ausgeführt.',
    source: QUOTAS,
  },
  'too-many-a-second': {
    en: 'Script invoked too many times per second for this Google user account.',
    de: 'Das Skript wurde für dieses Google-Nutzerkonto zu oft pro Sekunde aufgerufen.',
    source: QUOTAS,
  },
  quota: {
    en: 'Service invoked too many times for one day: {}.',
    de: 'Dienst an einem Tag zu oft aufgerufen: {}.',
    source: HANDLER,
  },
  'time-limit': {
    en: 'Exceeded maximum execution time',
    de: 'Maximale Ausführungszeit überschritten',
    source: 'developers.google.com/apps-script/guides/sheets/functions',
  },
  'lock-timeout': {
    en: 'Lock timeout: another process was holding the lock for too long.',
    de: 'Zeitüberschreitung der Sperre: Ein anderer Prozess hat die Sperre zu lange gehalten.',
    source: SCRIPTS,
  },
  protected: {
    en: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    de: 'Sie versuchen, eine geschützte Zelle oder ein geschütztes Objekt zu bearbeiten. Bitten Sie den Eigentümer der Tabelle, den Schutz aufzuheben.',
    source: HANDLER,
  },
  validation: {
    en: 'The data you entered in cell {} violates the data validation rules set on this cell.',
    de: 'Die in Zelle {} eingegebenen Daten verstoßen gegen die Datenvalidierungsregeln für diese Zelle.',
    source: SCRIPTS,
  },
  'too-many-cells': {
    en: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    de: 'Durch diese Aktion würde die Zahl der Zellen in der Arbeitsmappe das Limit von 10000000 Zellen überschreiten.',
    source: SCRIPTS,
  },
  'long-text': {
    en: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    de: 'Ihre Eingabe enthält mehr als die maximal zulässigen 50000 Zeichen in einer Zelle.',
    source: SCRIPTS,
  },
  'too-large': {
    en: 'Argument too large: {}',
    de: 'Argument zu groß: {}',
    source: SCRIPTS,
  },
  'properties-full': {
    en: 'You have exceeded the property storage quota. Please remove some properties and try again.',
    de: 'Sie haben das Speicherkontingent für Properties überschritten. Argument zu groß.',
    source: QUOTAS,
  },
  signature: {
    en: "The parameters don't match the method signature for {}.",
    de: 'Die Parameter stimmen nicht mit der Methodensignatur für {} überein.',
    source: SCRIPTS,
  },
  'sheet-exists': {
    en: 'A sheet with the name "{}" already exists. Please enter another name.',
    de: 'Es ist bereits ein Tabellenblatt mit dem Namen "{}" vorhanden. Geben Sie einen anderen Namen ein.',
    source: HANDLER,
    deSource: HANDLER,
  },
  'denied-drive': {
    en: 'API call to drive.files failed with error: Request had insufficient authentication scopes.',
    de: 'API-Aufruf an drive.files ist mit folgendem Fehler fehlgeschlagen: Request had insufficient authentication scopes.',
    source: DRIVE_ERRORS,
    drive: { code: 403, reason: 'insufficientPermissions' },
  },
  'drive-off': {
    en: 'API call to drive.files failed with error: Google Drive API has not been used in project 0 before or it is disabled.',
    de: 'API-Aufruf an drive.files ist mit folgendem Fehler fehlgeschlagen: Google Drive API has not been used in project 0 before or it is disabled.',
    source: SCRIPTS,
    drive: { code: 403, reason: 'accessNotConfigured' },
  },
  'drive-full': {
    en: "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded.",
    de: "API-Aufruf an drive.files.create ist mit folgendem Fehler fehlgeschlagen: The user's Drive storage quota has been exceeded.",
    source: DRIVE_ERRORS,
    drive: { code: 403, reason: 'storageQuotaExceeded' },
  },
  'drive-quota': {
    en: 'API call to drive.files failed with error: User rate limit exceeded.',
    de: 'API-Aufruf an drive.files ist mit folgendem Fehler fehlgeschlagen: User rate limit exceeded.',
    source: DRIVE_ERRORS,
    drive: { code: 403, reason: 'userRateLimitExceeded' },
  },
  'no-file': {
    en: 'API call to drive.files.get failed with error: File not found: {}.',
    de: 'API-Aufruf an drive.files.get ist mit folgendem Fehler fehlgeschlagen: Datei nicht gefunden: {}.',
    source: DRIVE_ERRORS,
    drive: { code: 404, reason: 'notFound' },
  },
} satisfies Record<string, GoogleText>;

export type TextName = keyof typeof TEXTS;

/** The language of the person's Google account, in which errors come. */
export type AccountLanguage = 'en' | 'de';

/** An error as Google throws it: not of a kind that JavaScript has, and for Drive with the details of its interface. */
export class GoogleError extends Error {
  override name = 'Exception';
  details?: object;

  constructor(name: TextName, language: AccountLanguage, what = '') {
    const text: GoogleText = TEXTS[name];
    super(text[language].replace('{}', () => what));
    if (!text.drive) return;
    const { code, reason } = text.drive;
    this.name = 'GoogleJsonResponseException';
    this.details = { code, message: this.message, errors: [{ domain: 'global', reason }] };
  }
}
