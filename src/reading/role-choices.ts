import type { Role, RoleChoice, RoleChoices } from '../model/table';
import type { Assignment } from './column-roles';

/** What the owner chose wins: the role goes to that column, and 0 takes it away. */
export function withChoices(assignments: Assignment[], chosen: Assignment[]): Assignment[] {
  const free = assignments.filter(
    ({ column, role }) => !chosen.some((choice) => choice.role === role || choice.column === column),
  );
  return [...free, ...chosen.filter(({ column }) => column >= 0)];
}

/** The choices for a range, whose sheet nobody knows: those of the table whose chosen headings it has, all of them. */
export function choicesByHeadings(choices: RoleChoices, headings: string[]): RoleChoices[string] {
  const fits = ({ column, heading }: RoleChoice): boolean => column === 0 || headings.includes(heading);
  return (
    Object.values(choices).find((one) => {
      const list = Object.values(one);
      return list.every(fits) && list.some(({ column }) => column > 0);
    }) ?? {}
  );
}

/** The owner's choices as assignments, −1 being no column; one whose column is gone is forgotten. */
export function chosenIn(choices: Partial<Record<Role, RoleChoice>>, headings: string[]): Assignment[] {
  return (Object.entries(choices) as [Role, RoleChoice][]).flatMap(([role, choice]) => {
    const column = columnOfChoice(choice, headings);
    return column === undefined ? [] : [{ role, column, score: 1 }];
  });
}

/** Where a chosen column stands now (index from 0), −1 for "there is none"; undefined where it is gone. */
function columnOfChoice({ column, heading }: RoleChoice, headings: string[]): number | undefined {
  if (column === 0 || headings[column - 1] === heading) return column - 1;
  const moved = headings.indexOf(heading);
  return heading !== '' && moved >= 0 ? moved : undefined;
}
