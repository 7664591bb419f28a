import type { Role } from '../../model/table';
import type { ListKind } from '../../model/table-kind';
import { deSheets } from './sheets';

/** What the columns of lists mean, in German. */
export const columnRolesDe: Record<Role, string> = {
  ...deSheets.columns,
  client_id: 'Kundennummer',
  number: 'Rechnungsnr.',
  issued: 'Rechnungsdatum',
  due: 'Fällig am',
  paid_on: 'Bezahlt am',
  amount: 'Betrag',
  net: 'Netto',
  paid_amount: 'Bezahlt',
  deposit: 'Anzahlung',
  open: 'Offen',
  currency: 'Währung',
  status: 'Status',
  terms: 'Zahlungsziel',
  reminders: 'Mahnungen',
  disputed: 'Reklamiert',
  discount: 'Rabatt',
  hours: 'Stunden',
  email: 'E-Mail',
  days_late: 'Tage zu spät',
  supplier: 'Lieferant',
  recommended_by: 'Empfohlen von',
  type: 'Belegart',
  first_name: 'Vorname',
  credit_of: 'Gutschrift zu',
  cash_discount: 'Skonto',
  event: 'Was war',
  minutes: 'Minuten',
  founded: 'Berechtigt',
  contact: 'Ansprechpartner',
  address: 'Adresse',
  address_form: 'Anrede',
};

/** What lists are, in German; each begins like the start of a sentence. */
export const listKindsDe: Record<ListKind, string> = {
  invoices: 'Rechnungen',
  credits: 'Gutschriften',
  clients: 'Kunden',
  log: 'Energie-Notizen',
  orders: 'Bestellungen',
  payments: 'Zahlungen',
  payables: 'Rechnungen von Lieferanten',
  time: 'Arbeitszeiten',
  ledger: 'Buchungen',
  other: 'Etwas anderes: weglassen',
};
