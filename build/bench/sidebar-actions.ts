import type { OpenWorkbench } from '../open-workbench';

/** The cost of one action of a person: round trips to the server, and calls of Google's services there. */
export interface Cost {
  action: string;
  trips: number;
  calls: number;
}

/** Formulas read the memory too, at random times, so we don't count reading it. */
const COUNTED_APART = /^Propert/;

/** Walks through a session in a fresh book and counts what each action costs. */
export async function costsOfSession(workbench: OpenWorkbench): Promise<Cost[]> {
  const { page, sidebar, words } = workbench;
  const { connect, decisions, log, nav, overview, review, saving } = words.sidebar;
  const costs: Cost[] = [];
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  const saved = (text: string) => sidebar.locator('.notice.done', { hasText: text }).waitFor();
  const count = async (action: string, act: () => Promise<unknown>): Promise<void> => {
    await page.evaluate(() => window.workbench.resetCalls());
    await act();
    const [trips, calls] = await page.evaluate(() => [window.workbench.trips(), window.workbench.calls()]);
    const sum = (all: Record<string, number>): number =>
      Object.entries(all).reduce((total, [name, n]) => total + (COUNTED_APART.test(name) ? 0 : n), 0);
    costs.push({ action, trips: sum(trips), calls: sum(calls) });
  };
  const decide = (name: keyof typeof decisions) => async () => {
    await button(decisions[name]).click();
    await saved(decisions[name]);
  };
  const incident = async (): Promise<void> => {
    await button(log.events['unfounded-complaint']).click();
    await saved(log.events['unfounded-complaint']);
  };
  const lamp = (on: boolean) => async () => {
    await sidebar.getByRole('switch').click();
    await sidebar.locator(`[aria-checked="${on}"]`).waitFor();
  };

  await count('open', workbench.openSidebar);
  await count('confirm the columns', async () => {
    await button(connect.confirm).click();
    await sidebar.getByRole('button', { name: words.sidebar.blindCheck.skip, exact: true }).click();
    await sidebar.getByRole('switch').waitFor();
  });
  await count('open again', workbench.openSidebar);
  await sidebar.locator('.client').first().click();
  await count('decide, the first time', decide('part'));
  await count('decide', decide('keep'));
  await count('rate', async () => {
    await button(`2, ${review.joySteps[1]}`).click();
    await saved(words.roles.joy);
  });
  await count('note', async () => {
    await sidebar.locator('.note-text').fill('fact');
    await sidebar.locator('h1').click();
    await saved('fact');
  });
  await count('undo', async () => {
    await button(saving.undo).click();
    await saved(saving.undone('', '').trim().split(' ')[0] ?? '');
  });
  await count('log an incident, the first time', incident);
  // A second one that says the same would be announced by the same words.
  await button(decisions.later).click();
  await saved(decisions.later);
  await count('log an incident', incident);
  await button(nav.overview).click();
  await count('highlight on', lamp(true));
  await count('highlight off', lamp(false));
  await count('insert formulas', async () => {
    await button(overview.insert).click();
    await saved('!');
  });
  return costs;
}
