import { element } from './element';

/** Opens a file that is dropped onto the sheet; `hint` is shown while one is over the page. */
export function acceptDrops(hint: string, onFile: (file: File) => void): void {
  const sheet = element('sheet');
  sheet.dataset.drop = hint;
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
    if (file) onFile(file);
  });
}
