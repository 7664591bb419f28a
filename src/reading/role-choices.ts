import type { KindChoice, Role, RoleChoice, RoleChoices } from '../model/table';
import type { ListKind } from '../model/table-kind';
import type { Assignment } from './assignment';

/** The assignments with the owner's choices in their place. A choice without a column takes the role away. */
export function withChoices(assignments: Assignment[], chosen: Assignment[]): Assignment[] {
  const free = assignments.filter(
    ({ column, role }) => !chosen.some((choice) => choice.role === role || choice.column === column),
  );
  return [...free, ...chosen.filter(({ column }) => column >= 0)];
}

/**
 * The choices for a range, whose sheet is unknown: those of the first table whose chosen headings are all in the range.
 */
export function choicesByHeadings(choices: RoleChoices, headings: string[]): RoleChoices[string] {
  const fits = ({ column, heading }: RoleChoice): boolean => column === 0 || headings.includes(heading);
  return (
    Object.values(choices).find((one) => {
      const list = Object.values(one);
      return list.every(fits) && list.some(({ column }) => column > 0);
    }) ?? {}
  );
}

/** What the owner says a table is: by the key of its sheet, or for a range by its headings. */
export function kindChosen(
  kinds: Record<string, KindChoice>,
  key: string,
  headings: string[],
): ListKind | undefined {
  if (!key.startsWith(' (') && key !== '') return kinds[key]?.kind;
  return Object.values(kinds).find(
    (one) => one.headings.length > 0 && one.headings.every((heading) => headings.includes(heading)),
  )?.kind;
}

/** The owner's choices as assignments, with column −1 for "there is none". A choice whose column is gone is left out. */
export function chosenIn(choices: Partial<Record<Role, RoleChoice>>, headings: string[]): Assignment[] {
  return (Object.entries(choices) as [Role, RoleChoice][]).flatMap(([role, choice]) => {
    const column = columnOfChoice(choice, headings);
    return column === undefined ? [] : [{ role, column, score: 1 }];
  });
}

/** The index of a chosen column now, from 0; −1 for "there is none", undefined where it is gone. */
function columnOfChoice({ column, heading }: RoleChoice, headings: string[]): number | undefined {
  if (column === 0 || headings[column - 1] === heading) return column - 1;
  const moved = headings.indexOf(heading);
  return heading !== '' && moved >= 0 ? moved : undefined;
}
