import type { FailureWords } from '../failure-words';

/** English, where something could not be done. */
export const failuresEn: FailureWords = {
  'denied-drive':
    'Google does not let me create documents. Allow access to the files that this add-on creates itself, then try again. Everything else works without it.',
  'drive-off':
    'The Drive API is switched off for this add-on, so it cannot create documents. It can be switched on in the Google Cloud project of the add-on. You can still copy the letter or send it by e-mail.',
  'drive-full':
    'Your Google Drive is full. Make room there, then try again. You can still copy the letter or send it by e-mail.',
  'hidden-draft':
    'There is a draft for this client that I may not see: somebody else made it, or it is deleted. Its address stays as it is.',
  denied:
    'Google refuses me access. Open “Extensions ▸ Client Energy” again and allow what Google asks for. If that does not help, you may be signed in with two Google accounts: open the file in a private window with only one of them.',
  busy: 'Somebody else is working with it right now. Wait a moment and try again.',
  quota:
    'Google allows no more calls today; you can go on tomorrow. What is not saved yet is kept only while this sidebar is open.',
  'too-many': 'Google asks for a pause, since too much was asked at once. Wait a minute and try again.',
  'too-long': 'That took Google too long. Try again before you close this sidebar.',
  'too-large': 'That is more than Google lets me keep in one place. Make it shorter and try again.',
  full: 'This file has as many cells as Google allows (10 million), so nothing more goes in. Delete empty rows and columns, or sheets you do not need, then try again.',
  'try-again': 'Something went wrong at Google just now. Wait a little and try again.',
  changed: 'The sheet has changed in the meantime. Read it again and try once more; nothing was overwritten.',
  protected:
    'This part of the file is protected, and you may not change it. Ask the owner of the file to let you.',
  validation:
    'The drop-down list of that cell does not offer this word. Add it to the list under Data ▸ Data validation, or allow other values there. Nothing was written.',
  volatile: (column) =>
    `A column I need, ${column}, is worked out with NOW() or RAND(), and Google gives such a column to no formula of mine. Use TODAY() there instead.`,
  'no-column':
    'The sheet “Client Energy” is missing a column I need. Undo the deleting or renaming, then read again.',
  google: (said) => `Google has refused this and says: “${said}”`,
  unexpected: 'That did not work, and the fault is ours. What was written before is still in the sheet.',
  offline: 'Google does not answer. Check your internet connection and try again.',
};
