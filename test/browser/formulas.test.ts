import { de } from '../../src/words/de/cells';
import { deScreen } from '../../src/words/de/screen';
import { en } from '../../src/words/en/cells';
import { enScreen } from '../../src/words/en/screen';
import { closeBrowser, openStage } from './stage';

afterAll(closeBrowser);

test.each([
  ['en', en, enScreen],
  ['de', de, deScreen],
] as const)(
  'formulas are inserted beside the clients and overwrite nothing (%s)',
  async (language, words, screen) => {
    const stage = await openStage(language);
    const { sidebar } = stage;
    const sheet = language === 'de' ? 'Kunden' : 'Clients';
    await stage.openSidebar();
    await sidebar.getByRole('button', { name: screen.sidebar.connect.confirm }).click();
    await sidebar.getByRole('switch').waitFor();
    const before = await stage.read(`${sheet}!A1:C27`);
    await sidebar.getByRole('button', { name: screen.sidebar.overview.insert }).click();
    await sidebar.getByText(screen.sidebar.overview.inserted(`${sheet}!E1`)).waitFor();
    await stage.settled();
    expect(await stage.read(`${sheet}!A1:C27`)).toEqual(before);
    expect(await stage.read(`${sheet}!E1:G1`)).toEqual([
      [words.cells.energy, words.cells.verdict, words.cells.why],
    ]);
    const energies = ((await stage.read(`${sheet}!E2:E26`)) as unknown[][]).flat();
    // One of the 25 has not bought for over a year.
    expect(energies.filter((energy) => typeof energy === 'number')).toHaveLength(24);
    expect(energies.filter((energy) => typeof energy !== 'number')).toEqual(['']);
    expect(await stage.page.evaluate(() => window.workbench.errors())).toEqual([]);
    await stage.picture(`formulas-${language}`);
    const inserted = await stage.page.evaluate((place) => window.workbench.formulas(place), `${sheet}!E1:G2`);
    expect(inserted[0].every((formula) => formula.startsWith('=VSTACK("'))).toBe(true);
    expect(inserted[1]).toEqual(['', '', '']);
    // All is read again as before, and nothing more is found in the clients' table.
    const columns = (): Promise<string[]> => sidebar.locator('.client').allTextContents();
    const ranked = await columns();
    await sidebar.getByRole('button', { name: screen.sidebar.overview.again }).click();
    await sidebar.getByRole('switch').waitFor();
    expect(await columns()).toEqual(ranked);
    expect(stage.strange).toEqual([]);
    await stage.close();
  },
);
