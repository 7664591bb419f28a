import type { DomPage } from './environment';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What can be pressed or entered. */
const PRESSED = 'button, a[href], summary, [role="switch"]';
const FIELDS = 'input, select, textarea';
const FOCUSED = `${PRESSED}, ${FIELDS}, [tabindex]`;

/**
 * A page of the add-on, the sidebar or its dialog, as a person uses it. Only what is unfolded is found. What a person does is
 * over when nothing goes on any more; what they look for must be there then, once, or the test fails.
 */
export class Page {
  private edited: Field | undefined;

  constructor(
    private readonly dom: DomPage,
    /** Kept once nothing goes on any more, on the page or at Google. */
    readonly settled: () => Promise<void>,
  ) {}

  get document(): Document {
    return this.dom.window.document;
  }

  /** The heading of the panel. */
  get heading(): string {
    return textOf(this.one('h1'));
  }

  get focused(): Element | null {
    return this.document.activeElement;
  }

  /** All elements of a selector, or those of them that hold a text. */
  all(selector: string, text = '', within: ParentNode = this.document): HTMLElement[] {
    const found = [...within.querySelectorAll<HTMLElement>(selector)];
    return found.filter((element) => isShown(element) && textOf(element).includes(text));
  }

  texts(selector: string): string[] {
    return this.all(selector).map(textOf);
  }

  one(selector: string, text?: string, within?: ParentNode): HTMLElement {
    return only(this.all(selector, text, within), `${selector} ${text ?? ''}`);
  }

  /** Whether an element says exactly this, with what is in it or without. */
  says(text: string): boolean {
    return this.all('body *').some((element) => textOf(element) === text || ownText(element) === text);
  }

  /** What is pressed, by its name. */
  buttons(name: string, within?: ParentNode): HTMLElement[] {
    return this.all(PRESSED, '', within).filter((element) => nameOf(element) === name);
  }

  button(name: string, within?: ParentNode): HTMLElement {
    return only(this.buttons(name, within), name);
  }

  /** Fields, by their label. */
  fields(label: string, within?: ParentNode): Field[] {
    return this.all(FIELDS, '', within)
      .filter(isField)
      .filter((field) => nameOf(field) === label);
  }

  field(label: string, within?: ParentNode): Field {
    return only(this.fields(label, within), label);
  }

  box(label: string, within?: ParentNode): HTMLInputElement {
    return this.field(label, within) as HTMLInputElement;
  }

  /** Presses a thing, or the button of a name. */
  async press(what: Element | string): Promise<void> {
    const element = typeof what === 'string' ? this.button(what) : what;
    if (!isShown(element) || element.matches(':disabled'))
      throw new Error(`nobody can press ${nameOf(element)}`);
    this.focus(element.closest<HTMLElement>(FOCUSED));
    (element as HTMLElement).click();
    await this.settled();
  }

  /** Strikes keys one after the other, such as "a", "Enter" or "Control+z", where the focus is. Only what the page itself does with them happens. */
  async keys(...names: string[]): Promise<void> {
    for (const name of names) {
      this.strike(name);
      // Each key is a task of its own: what the one before has led to is drawn.
      await Promise.resolve();
    }
    await this.settled();
  }

  /** Enters a text in a field, in the place of what is there. */
  async fill(what: Field | string, value: string): Promise<void> {
    const field = typeof what === 'string' ? this.field(what) : what;
    if (field.disabled) throw new Error(`nobody can fill ${nameOf(field)}`);
    this.focus(field);
    this.enter(field, value);
    await this.settled();
  }

  async choose(what: Field | string, option: string): Promise<void> {
    const field = (typeof what === 'string' ? this.field(what) : what) as HTMLSelectElement;
    const wanted = [...field.options].filter(({ textContent }) => textContent?.trim() === option);
    this.focus(field);
    only(wanted, option).selected = true;
    this.tell(field, 'input');
    this.tell(field, 'change');
    await this.settled();
  }

  private focus(next: HTMLElement | null): void {
    const { edited, focused } = this;
    if (next === focused) return;
    this.edited = undefined;
    if (edited && edited === focused) this.tell(edited, 'change');
    if (next) next.focus();
    else (focused as HTMLElement | null)?.blur();
  }

  private strike(name: string): void {
    const key = name.slice(name.lastIndexOf('+', name.length - 2) + 1);
    const target = this.focused ?? this.document.body;
    const { KeyboardEvent } = this.dom.window;
    const how = {
      key,
      ctrlKey: name.startsWith('Control+'),
      shiftKey: name.includes('Shift+'),
      bubbles: true,
      cancelable: true,
    };
    target.dispatchEvent(new KeyboardEvent('keydown', how));
    (this.focused ?? target).dispatchEvent(new KeyboardEvent('keyup', how));
  }

  private enter(field: Field, value: string): void {
    field.value = value;
    this.edited = field;
    this.tell(field, 'input');
  }

  private tell(field: Field, event: 'input' | 'change'): void {
    field.dispatchEvent(new this.dom.window.Event(event, { bubbles: true }));
  }
}

/** The text of an element, with one space for each gap. */
export function textOf(element: Element): string {
  return spaced(element.textContent ?? '');
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function ownText(element: Element): string {
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === element.TEXT_NODE);
  return spaced(own.map(({ textContent }) => textContent).join(''));
}

function isField(element: Element): element is Field {
  return element.matches(FIELDS);
}

/** The name of something, as it is read out: its own, or that of its label. */
function nameOf(element: Element): string {
  const own = element.getAttribute('aria-label');
  if (own !== null) return own;
  const said = (isField(element) ? element.labels?.[0] : element)?.cloneNode(true) as Element | undefined;
  for (const silent of said?.querySelectorAll(`${FIELDS}, [aria-hidden="true"]`) ?? []) silent.remove();
  return said ? textOf(said) : '';
}

function isShown(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  const folded = element.parentElement?.closest('details:not([open])');
  if (!folded) return true;
  return element.closest('summary')?.parentElement === folded && isShown(folded);
}

function only<T>(found: T[], what: string): T {
  const [one] = found;
  if (one === undefined || found.length > 1) throw new Error(`${found.length} of ${what}`);
  return one;
}
