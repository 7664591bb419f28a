import type { Draft } from '../screen';
import type { Words } from '../words/words';
import { button, element, make } from './element';

/** Shows the documents that the add-on made: a list, and the chosen one as a sheet of paper. */
export function showDrafts(
  drafts: Draft[],
  chosen: Draft | undefined,
  words: Words,
  onSave: (draft: Draft) => void,
): void {
  const dialog = element<HTMLDialogElement>('drafts');
  const show = (draft: Draft | undefined): void => {
    const header = make('header');
    header.append(
      make('h2', words.page.drafts),
      button(words.page.close, () => dialog.close()),
    );
    const list = make('ul');
    list.append(...drafts.map((one) => row(one, words, show, onSave)));
    dialog.replaceChildren(header, drafts.length > 0 ? list : make('p', words.page.noDrafts));
    if (draft) dialog.append(paper(draft));
  };
  show(chosen);
  if (!dialog.open) dialog.showModal();
}

function row(
  draft: Draft,
  words: Words,
  show: (draft: Draft) => void,
  onSave: (draft: Draft) => void,
): HTMLElement {
  const item = make('li');
  item.append(
    make('span', draft.name),
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
