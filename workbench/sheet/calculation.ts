import { ICommandService, type Univer } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

/** The state of the formulas of an open book. */
export interface Calculation {
  /** Resolves when every formula shows the value that follows from the cells. */
  done(): Promise<void>;
  /** Stops the calculation; resolves when none is running. */
  stop(): Promise<void>;
}

/** Commands that change how cells look, and so start no calculation. */
const LOOKS = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/**
 * Follows the formulas of a book that is open. Univer starts a calculation some time after the change that it follows from; so each such
 * change is noted as work to be done, until a calculation has begun and ended.
 */
export function followCalculation(univer: Univer): Calculation {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const changes = injector.get(IActiveDirtyManagerService);
  const session = injector.get(FormulaCalculationSessionService);
  // An opened book is worked out once.
  let isDue = true;
  const waiting = new Set<() => void>();
  const isRunning = (): boolean => session.state.started && !session.state.resultApplied;
  const tell = (): void => {
    if (isDue || isRunning()) return;
    for (const kept of waiting) kept();
    waiting.clear();
  };
  commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetFormulaCalculationStartMutation.id) isDue = false;
    if (!changes.get(id)) return;
    const { trigger } = (params ?? {}) as { trigger?: string };
    // The engine marks what it writes into cells as local.
    const startsNone = options?.onlyLocal || (trigger && LOOKS.includes(trigger));
    if (id !== SetRangeValuesMutation.id || !startsNone) isDue = true;
  });
  session.state$.subscribe(tell);
  const done = (): Promise<void> =>
    new Promise((kept) => {
      waiting.add(kept);
      tell();
    });
  return {
    done,
    stop: async () => {
      isDue = false;
      if (isRunning()) await commands.executeCommand(SetFormulaCalculationStopMutation.id, {});
      await done();
    },
  };
}
