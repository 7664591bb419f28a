import './page.css';
import { newAccount } from '../google/account';
import { ASKED } from '../google/consent';
import { noFaults } from '../google/faults';
import { type Bundle, type LiveBook, liveBook } from '../live-book';
import type { OpenedBook, Opening } from '../opened-book';
import { openFrameRealm } from '../realm/frame-realm';
import type { Calls } from '../realm/script-run';
import type { AddOnPage, Draft, MenuEntry, Screen } from '../screen';
import { languageOf, wordsFor } from '../words/words-for';
import type { Reach } from './add-on-frame';
import { closeSidebar, showDialog, showSidebar } from './add-on-pages';
import { chartCards } from './chart-cards';
import { showDrafts } from './drafts';
import { element, make } from './element';
import { fetchBook, openChosen, saveCopy, saveLetter } from './files';
import { type Entry, showMenus } from './menus';
import { pageHandle } from './page-handle';
import { type PageSheet, pageSheet } from './page-sheet';

const query = new URLSearchParams(location.search);
const language = languageOf(query.get('lang') ?? navigator.language);
const words = wordsFor(language);
let addOnMenu: MenuEntry[] = [];
let live: LiveBook<PageSheet> | undefined;
let charts: ReturnType<typeof chartCards> | undefined;
let sidebar: AddOnPage | undefined;
const account = newAccount(location.origin);
const faults = noFaults();
const calls: Calls = { made: 0, over: 0 };

/** One calm sentence above the sheet; empty takes it away. */
function say(sentence: string, busy = false): void {
  const message = element('message');
  message.textContent = sentence;
  message.className = busy ? 'busy' : '';
  message.hidden = sentence === '';
}

const screen: Screen = {
  setMenu: (_title, entries) => {
    addOnMenu = entries;
    drawMenus();
  },
  showSidebar: (page) => {
    sidebar = page;
    showSidebar('sidebar', page, words.page.close, reach);
  },
  showDialog: (page) => showDialog(page, words.page.close, reach),
  alert: (_title, message) => say(message),
  redrawCharts: () => charts?.redraw(),
  scrollTo: (row) => live?.sheet.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(row, 0),
};

/** What the add-on's pages can reach: its functions and the drafts. */
const reach: Reach = {
  callServer: (name, args) => live?.run('full', name, args),
  faults,
  calls,
  onDraft: openDraft,
};

function openDraft(url: string): void {
  const chosen = account.files.find((file) => file.webViewLink === url);
  showDrafts(account.files, chosen, words, saveDraft);
}

function saveDraft(draft: Draft): void {
  saveLetter(draft.name, draft.html, language, words).then(say);
}

function drawMenus(): void {
  const items = addOnMenu.flatMap((entry): Entry[] =>
    entry ? [{ caption: entry.caption, click: () => runMenu(entry.functionName) }] : [],
  );
  showMenus(
    [
      {
        caption: words.page.file,
        entries: [
          { caption: words.page.open, click: chooseFile },
          { caption: words.page.germanSample, click: () => open(fetchBook(language, 'de', words)) },
          { caption: words.page.englishSample, click: () => open(fetchBook(language, 'en', words)) },
          { caption: words.page.save, click: save },
        ],
      },
      {
        caption: words.page.extensions,
        entries: [{ group: items.length > 0 ? 'Client Energy' : words.page.noMenu }, ...items],
      },
    ],
    [{ caption: words.page.drafts, click: () => openDraft('') }],
  );
}

function runMenu(name: string): void {
  try {
    live?.run('full', name, []);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message !== ASKED) say(message);
  }
}

function chooseFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.ods,.csv,.tsv,.txt';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) open(openChosen(file, language, words));
  });
  input.click();
}

async function save(): Promise<void> {
  if (!live) return;
  say(words.page.saving, true);
  const failure = await saveCopy(live.book.name, live.sheet.snapshot(), language, words);
  say(failure || (live.book.charts?.length ? words.notices.charts : ''));
}

/** Opens a book; if that fails, the book before stays open. */
async function open(opening: Promise<Opening>): Promise<void> {
  say(words.page.opening, true);
  const opened = await opening;
  if (!opened.ok) {
    say(opened.message);
    return;
  }
  await show(opened.book);
  say(opened.book.notices.join(' '));
}

async function show(book: OpenedBook): Promise<void> {
  closeSidebar('sidebar');
  closeSidebar('sidebar-2');
  addOnMenu = [];
  await live?.dispose();
  const container = make('div');
  container.style.height = '100%';
  element('sheet').replaceChildren(container);
  live = liveBook(book, {
    openSheet: (opened, functions) => pageSheet(container, opened, functions, language),
    openRealm: openFrameRealm,
    bundle: await bundle,
    screen,
    language,
    userLocale: language,
    account,
    faults,
  });
  charts = chartCards(live.sheet.api, book);
  element('sheet').append(charts.element);
  charts.redraw();
  element('book-name').textContent = book.name;
  await live.sheet.drawn;
  live.run('limited', 'onOpen', [{ authMode: 'LIMITED' }]);
  drawMenus();
}

async function fetchBundle(): Promise<Bundle> {
  const textAt = async (path: string): Promise<string> => (await fetch(path)).text();
  const [code, sidebar] = await Promise.all([textAt('/dist/Code.js'), textAt('/dist/sidebar.html')]);
  return { code, sidebar };
}

function acceptDrops(): void {
  const sheet = element('sheet');
  sheet.dataset.drop = words.page.drop;
  const over = (event: DragEvent, on: boolean): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    sheet.classList.toggle('dropping', on);
  };
  addEventListener('dragover', (event) => over(event, true));
  addEventListener('dragleave', (event) => over(event, false));
  addEventListener('drop', (event) => {
    over(event, false);
    const file = event.dataTransfer?.files[0];
    if (file) open(openChosen(file, language, words));
  });
}

document.documentElement.lang = language;
document.title = words.page.title;
element('your-data').textContent = words.page.yourData;
acceptDrops();
drawMenus();
const bundle = fetchBundle();
const ready = open(fetchBook(language, query.get('sample'), words));
const handle = pageHandle({
  live: () => live as LiveBook<PageSheet>,
  account,
  faults,
  calls,
  ready,
  openFile: (file) =>
    open(file ? openChosen(file, language, words) : fetchBook(language, query.get('sample'), words)),
  reopen: async () => {
    if (live) await show({ ...live.book, snapshot: live.sheet.snapshot() });
  },
  openSecondSidebar: () => {
    if (!sidebar) throw new Error('open the sidebar first');
    showSidebar('sidebar-2', sidebar, words.page.close, reach);
  },
});
Object.assign(window, { workbench: handle });
