import type { Behaviour } from './behaviour';

/** Document properties and Drive. */
export const STORAGE = {
  'properties-of-one-script': {
    does: 'Document properties belong to one script in one file: another script does not see them.',
    rank: 'documented',
    sources: ['Apps Script reference: Class PropertiesService'],
    findings: [17],
    workbench: 'not yet',
  },
  'properties-not-copied': {
    does: 'A copy of the file has none of them.',
    rank: 'seen by others',
    sources: ['sajacy/google-sheets-what-if-analysis#25'],
    findings: [17],
    workbench: 'not yet',
  },
  'properties-stay': {
    does: 'They stay until a script deletes them, and everybody with the add-on reads them in that file.',
    rank: 'believed',
    sources: [],
    findings: [19],
    workbench: 'not yet',
  },
  'property-size': {
    does: 'A property holds 9 KB at most, and a store 500 KB.',
    rank: 'documented',
    sources: ['Apps Script guide: Quotas for Google services'],
    findings: [18],
    workbench: 'played',
    tests: [['test/workbench/google/sheet.test.ts', 'validations, protected ranges and properties']],
  },
  'missing-property': {
    does: 'A property that is not there, or not any more, is read as `null`.',
    rank: 'seen by others',
    sources: ['h-arnold/JsonDbApp: tools/gas-mocks/gas-api-recording.json'],
    findings: [],
    workbench: 'played',
  },
  'partial-pages': {
    does: 'A page of `Drive.Files.list` may be partial or empty before the end of the list.',
    rank: 'documented',
    sources: ['Drive API v3 reference: files.list, pageSize'],
    findings: [14],
    workbench: 'played',
    tests: [
      [
        'test/actions/draft-letter.test.ts',
        'a draft whose address is gone from the sheet is found, in a shared drive and after an empty page',
      ],
    ],
  },
  'shared-drives': {
    does: 'A file in a shared drive is not found without `supportsAllDrives`, nor listed without `includeItemsFromAllDrives`.',
    rank: 'documented',
    sources: [
      'Drive API guide: Implement shared drive support',
      'prasmussen/gdrive#623',
      'isaacphi/mcp-gdrive#24',
    ],
    findings: [15],
    workbench: 'played',
    tests: [
      [
        'test/actions/draft-letter.test.ts',
        'a draft that was moved into a shared drive is found by its address',
      ],
    ],
  },
  'file-of-one-person': {
    does: '`drive.file` gives access to files that this app created or opened, for each person apart: a colleague’s draft is not found.',
    rank: 'documented',
    sources: ['Google Workspace add-ons: Scopes'],
    findings: [16],
    workbench: 'played',
    tests: [
      [
        'test/actions/draft-letter.test.ts',
        'is not written over, and no second one is made: the owner is asked, with its address',
      ],
    ],
  },
  'file-not-found': {
    does: 'A file that is not there is an error of `Drive.Files.get`.',
    rank: 'seen by others',
    sources: ['prasmussen/gdrive#623'],
    findings: [16],
    workbench: 'played',
  },
  'found-at-once': {
    does: 'A file that has just been made is in the list at once, or only later.',
    rank: 'believed',
    sources: [],
    findings: [14],
    workbench: 'both ways',
    tests: [
      [
        'test/actions/many-letters.test.ts',
        'what was thrown away is made again, what was only renamed or is not found yet is not',
      ],
    ],
  },
  'app-property-size': {
    does: 'A property of a file holds 124 bytes, its name among them.',
    rank: 'documented',
    sources: ['Drive API guide: Add custom file properties'],
    findings: [],
    workbench: 'played',
  },
  'letter-from-html': {
    does: 'HTML becomes a Google Doc with its umlauts; how margins and lines of tables come out is not known.',
    rank: 'believed',
    sources: [],
    findings: [],
    workbench: 'not yet',
  },
  'drive-switched-off': {
    does: 'Where the Drive API is switched off in the Cloud project, where the storage is full, or where there are too many calls, a call is an error that has a reason.',
    rank: 'documented',
    sources: ['Drive API guide: Resolve errors'],
    findings: [12],
    workbench: 'played',
    tests: [
      [
        'test/words/refusals.test.ts',
        'a failure of Drive is known by its reason, whatever the language of its text: %s',
      ],
      ['test/actions/draft-letter.test.ts', 'a full Drive is said as that, and nothing is written'],
    ],
  },
} satisfies Record<string, Behaviour>;
