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
import { acceptDrops } from './drops';
import { element, make } from './element';
import { fetchBook, openChosen, saveCopy, saveLetter } from './files';
import { askToGoOn } from './go-on';
import { type Entry, showMenus } from './menus';
import { pageHandle } from './page-handle';
import { type PageSheet, pageSheet } from './page-sheet';
import { bookOf, type WorkKeeper, workKeeper } from './work-keeper';
import { NO_STORE, openWorkStore } from './work-store';

const query = new URLSearchParams(location.search);
const language = languageOf(query.get('lang') ?? navigator.language);
const words = wordsFor(language);
let addOnMenu: MenuEntry[] = [];
let live: LiveBook<PageSheet> | undefined;
let charts: ReturnType<typeof chartCards> | undefined;
let sidebar: AddOnPage | undefined;
let keeper: WorkKeeper | undefined;
let isNotKeptSaid = false;
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
  confirm: (title, question) => window.confirm(`${title}\n\n${question}`),
  redrawCharts: () => charts?.redraw(),
  scrollTo: (row) => live?.sheet.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(row, 0),
};

/** What the add-on's pages can reach: its functions and the drafts. */
const reach: Reach = {
  callServer: runScript,
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

function runScript(name: string, args: unknown[]): unknown {
  try {
    return live?.run('full', name, args);
  } finally {
    keeper?.scriptRan();
  }
}

function runMenu(name: string): void {
  try {
    runScript(name, []);
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
  const failure = await saveCopy(live.book, live.sheet.snapshot(), language, words);
  say(failure || (live.book.charts?.length ? words.notices.charts : ''));
}

/**
 * Opens a book, or goes on with the work that is kept of it, and for a sample of whatever was worked on last, if the person
 * wants to. If it cannot be opened, the book before stays open.
 */
async function open(opening: Promise<Opening>, isFirst = false): Promise<void> {
  say(words.page.opening, true);
  const opened = await opening;
  if (!opened.ok) {
    say(opened.message);
    return;
  }
  const { name, isSample } = opened.book;
  const work = await (await store).find(isFirst && isSample && !query.has('sample') ? undefined : name);
  const book = work && (await askToGoOn(work, language, words)) ? bookOf(work) : opened.book;
  await show(book);
  say(book.notices.join(' '));
}

/** Opens the first book, with the drafts that are kept. */
async function openFirst(): Promise<void> {
  Object.assign(account, await (await store).account());
  await open(fetchBook(language, query.get('sample'), words), true);
}

/** Said once: a person who knows it is not told at every change. */
function sayNotKept(): void {
  if (!isNotKeptSaid) say(words.page.notKept);
  isNotKeptSaid = true;
}

async function show(book: OpenedBook): Promise<void> {
  await keeper?.keepNow();
  keeper?.stop();
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
  keeper = workKeeper(live, account, await store, sayNotKept);
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

document.documentElement.lang = language;
document.title = words.page.title;
element('your-data').textContent = words.page.yourData;
acceptDrops(words.page.drop, (file) => open(openChosen(file, language, words)));
drawMenus();
const bundle = fetchBundle();
const store = openWorkStore().catch(() => NO_STORE);
const ready = openFirst();
addEventListener('beforeunload', (event) => {
  if (keeper?.isBehind()) event.preventDefault();
});
document.addEventListener('visibilitychange', () => keeper?.keepNow());
const handle = pageHandle({
  live: () => live as LiveBook<PageSheet>,
  account,
  faults,
  calls,
  ready,
  isKept: () => keeper?.isBehind() === false,
  keepNow: async () => keeper?.keepNow(),
  forgetWork: async () => {
    keeper?.stop();
    keeper = undefined;
    await (await store).clear();
  },
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
