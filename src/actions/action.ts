import * as v from 'valibot';
import type { Language } from '../model/language';
import type { LazySchema } from '../model/schema';

/** Something that the sidebar can ask for. */
export interface Action<Argument = never, Answer = unknown> {
  /** Does it; throws a `Refusal` where something in the book is not as it must be. */
  run(argument: Argument): Answer;
  /** Does it with an argument that came over the wire; throws where that is not what the schema says. */
  call(given: unknown): Answer;
}

/** Something that can be chosen from the add-on's menu. */
export interface MenuCommand {
  /** The script's global that the menu calls. */
  functionName: string;
  caption: Record<Language, string>;
  run(): void;
}

/** An action whose argument is checked before it runs. */
export function action<Argument, Answer>(
  argument: LazySchema<Argument>,
  run: (argument: Argument) => Answer,
): Action<Argument, Answer> {
  return { run, call: (given) => run(v.parse(argument(), given)) };
}
