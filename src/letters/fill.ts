import type { Tag } from './tags';
import { tagOf } from './tags';
import type { WordingProblem } from './wording-problem';

/** Tags with lists as their facts. A tag at the very end of a text puts its list below the text. */
const LISTS = ['deliveries', 'handOver', 'outstandingInvoices'] as const;
export type ListTag = (typeof LISTS)[number];

/** A text with its tags filled. `list` comes below it. */
export interface Filled {
  text: string;
  list: ListTag | undefined;
  problems: WordingProblem[];
}

/**
 * Fills the tags of a text once, so that braces in a value stay as they are. A tag that is not known or has no value is
 * a problem, and so are braces that hold no tag.
 */
export function fill(template: string, values: Record<Tag, string>, row: number | undefined): Filled {
  const problems: WordingProblem[] = [];
  const trouble = (code: 'unknown-tag' | 'empty-tag' | 'broken-tag', detail: string): string => {
    problems.push({ code, detail, row });
    return '';
  };
  const value = (name: string): string => {
    const tag = tagOf(name);
    if (!tag) return trouble('unknown-tag', `{{${name}}}`);
    return values[tag] || trouble('empty-tag', `{{${name}}}`);
  };
  const end = /\{\{([^{}]*)\}\}\s*$/.exec(template);
  const last = tagOf(end?.[1] ?? '');
  const list = LISTS.find((tag) => last === tag && values[tag] !== '');
  const rest = end && list ? template.slice(0, end.index) : template;
  const text = rest
    .split(/(\{\{[^{}]*\}\})/)
    .map((piece, index) => {
      if (index % 2 === 1) return value(piece.slice(2, -2));
      return /\{\{|\}\}/.test(piece) ? trouble('broken-tag', piece.trim()) : piece;
    })
    .join('')
    .trim();
  return { text, list, problems };
}
