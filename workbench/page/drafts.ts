import type { Draft } from '../screen';
import type { WorkbenchWords } from '../words/words';
import { button, element, make } from './element';

/** Shows the documents that the add-on made: a list, and the chosen one as a sheet of paper. */
export function showDrafts(
  files: Draft[],
  chosen: Draft | undefined,
  words: WorkbenchWords,
  onSave: (draft: Draft) => void,
): void {
  const drafts = files.filter((file) => !file.trashed && !isFolder(file));
  const dialog = element<HTMLDialogElement>('drafts');
  const show = (draft: Draft | undefined): void => {
    const header = make('header');
    header.append(
      make('h2', words.page.drafts),
      button(words.page.close, () => dialog.close()),
    );
    const list = make('ul');
    list.append(...drafts.map((one) => row(one, folderOf(one, files), words, show, onSave)));
    dialog.replaceChildren(header, drafts.length > 0 ? list : make('p', words.page.noDrafts));
    if (draft) dialog.append(paper(draft));
  };
  show(chosen);
  if (!dialog.open) dialog.showModal();
}

function isFolder(file: Draft): boolean {
  return file.mimeType === 'application/vnd.google-apps.folder';
}

/** The name of a draft's folder; empty at the top of the Drive. */
function folderOf(draft: Draft, files: Draft[]): string {
  return files.find(({ id }) => draft.parents.includes(id))?.name ?? '';
}

function row(
  draft: Draft,
  folder: string,
  words: WorkbenchWords,
  show: (draft: Draft) => void,
  onSave: (draft: Draft) => void,
): HTMLElement {
  const item = make('li');
  const name = make('span', draft.name);
  if (folder) name.append(make('small', folder));
  item.append(
    name,
    button(words.page.show, () => show(draft)),
    button(words.page.saveDocx, () => onSave(draft)),
  );
  return item;
}

/** The letter on paper, in a frame that runs no script. */
function paper(draft: Draft): HTMLElement {
  const holder = make('div', '', 'paper');
  const frame = make('iframe');
  frame.title = draft.name;
  frame.setAttribute('sandbox', '');
  frame.srcdoc = draft.html.replace('<body style="', '<body style="margin:64px 72px;');
  holder.append(frame);
  return holder;
}
