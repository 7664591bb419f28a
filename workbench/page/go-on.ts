import type { Language, WorkbenchWords } from '../words/words';
import { button, element, make } from './element';
import type { KeptWork } from './work-store';

/** Asks whether to go on with kept work; to leave the question open is to go on, so that nothing is lost. */
export function askToGoOn(
  { name, at }: KeptWork,
  language: Language,
  words: WorkbenchWords,
): Promise<boolean> {
  const { keptWork, keptHelp, goOn, openAnew } = words.page;
  const dialog = element<HTMLDialogElement>('kept-work');
  return new Promise((answered) => {
    const choices = make('div', '', 'choices');
    const close = (answer: 'anew' | '') => () => dialog.close(answer);
    choices.append(button(goOn(name, timeOf(at, language)), close('')), button(openAnew, close('anew')));
    dialog.replaceChildren(make('h2', keptWork), make('p', keptHelp), choices);
    dialog.returnValue = '';
    dialog.addEventListener('close', () => answered(dialog.returnValue !== 'anew'), { once: true });
    dialog.showModal();
  });
}

/** The time of day, with its day unless that is today. */
function timeOf(at: number, language: Language): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return new Date(at).toLocaleString(locale, isToday ? time : { day: 'numeric', month: 'long', ...time });
}
