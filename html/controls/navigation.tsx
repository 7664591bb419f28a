import { everyOne } from '../../src/model/every-one';
import type { ScreenWords } from '../../src/words/screen-words';
import type { Section } from '../session/session-state';

const SECTIONS = everyOne<Section>()(['overview', 'review', 'whatIf', 'letters']);

interface Props {
  current: Section;
  words: ScreenWords;
  onChange: (section: Section) => void;
}

/** The way around the sidebar. */
export function Navigation({ current, words, onChange }: Props) {
  const { nav } = words.sidebar;
  return (
    <nav aria-label={nav.label}>
      {SECTIONS.map((section) => (
        <button
          key={section}
          type="button"
          aria-current={section === current ? 'page' : undefined}
          onClick={() => onChange(section)}
        >
          {nav[section]}
        </button>
      ))}
    </nav>
  );
}
