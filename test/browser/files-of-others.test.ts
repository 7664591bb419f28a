import { join } from 'node:path';
import { enScreen as en } from '../../src/words/en/screen';
import { sharedData, withData } from '../shared-data';
import { closeBrowser, openStage } from './stage';

afterAll(closeBrowser);

withData.each([
  ['zoho_crm_invoices.csv', 785],
  ['highradius_layout.csv', 127],
  ['kundendatenbank_de.xlsx', 5],
])('%s is understood', async (name, clients) => {
  const stage = await openStage('en', join(sharedData, name));
  await stage.openSidebar();
  await stage.sidebar.getByRole('button', { name: en.sidebar.connect.confirm }).click();
  await stage.sidebar.getByRole('switch').waitFor();
  expect(await stage.sidebar.locator('h1').textContent()).toBe(en.sidebar.overview.title(clients));
  expect(stage.strange).toEqual([]);
  await stage.close();
});

withData('a batch of bookings is refused for what it is', async () => {
  const stage = await openStage('en', join(sharedData, 'datev_EXTF_Buchungsstapel.csv'));
  await stage.openSidebar();
  expect(await stage.sidebar.locator('h1').textContent()).toBe(en.sidebar.connect.nothing);
  await stage.sidebar.getByText(en.tableKinds.ledger).waitFor();
  await stage.close();
});
