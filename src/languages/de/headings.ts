import type { HeadingWords } from '../heading-words';

/** German headings, with Austrian and Swiss usage; ä, ö, ü, ß are written ae, oe, ue, ss. */
export const de: HeadingWords = {
  language: 'de',
  roles: {
    client:
      'kunde, kundenname, kunden, auftraggeber, firma, firmenname, name, rechnungsempfaenger, ' +
      'empfaenger, debitor, debitorenname, mandant, klient, geschaeftspartner, wer, an, ' +
      'kunde lieferant, kundin, rechnung an, kontakt, mitglied, kundenbezeichnung',
    client_id:
      'kundennummer, kundennr, kunden id, kdnr, debitorennummer, debitorennr, debitor nr, ' +
      'mandantennummer, mitgliedsnummer',
    number:
      'rechnungsnummer, rechnungsnr, rechnung nr, rechnung, rg nr, re nr, nummer, nr, beleg nr, ' +
      'belegnummer, belegfeld 1, bestell id, bestellnummer, faktura, fakturanummer, faktura nr, ' +
      'rechnungs id, dokumentnummer, dokumentnr',
    issued:
      'rechnungsdatum, datum, ausgestellt am, ausgestellt, rg datum, belegdatum, gestellt am, ' +
      'erstellt am, erstellt, bestelldatum, rechnung vom, vom, fakturadatum, verschickt am, ' +
      'versendet am, ausstellungsdatum',
    due:
      'faellig am, faellig, faelligkeit, faelligkeitsdatum, zahlbar bis, zahlungsziel, ' +
      'zu zahlen bis, falligkeit, zahlungsfrist, frist, nettofaelligkeit',
    paid_on:
      'bezahlt am, zahlungsdatum, bezahlt, zahlung am, zahlungseingang, gezahlt am, eingang, ' +
      'zahldatum, zahlungseingang am, eingegangen am, beglichen am, geldeingang, geld da am, ' +
      'geld da, valuta, letzte zahlung, ausgleichsdatum',
    amount:
      'betrag, brutto, bruttobetrag, rechnungsbetrag, gesamtbetrag, gesamt, summe, endbetrag, ' +
      'total, umsatz, rechnungssumme, gesamtpreis, bruttosumme, gesamt brutto, betrag brutto, ' +
      'preis, wert, umsatz ohne soll haben kz, gesamtsumme, total inkl mwst, total inkl ust, ' +
      'betrag inkl mwst',
    net:
      'netto, nettobetrag, betrag netto, summe netto, nettosumme, gesamt netto, nettoumsatz, ' +
      'zwischensumme',
    paid_amount:
      'bezahlt, bereits bezahlt, gezahlt, betrag erhalten, erhalten, bezahlter betrag, zahlung, ' +
      'zahlbetrag, anzahlung, zahlungen',
    open:
      'offen, offener betrag, offener posten, restbetrag, rest, offene summe, aktuelloffen, ' +
      'ausstehend, saldo, noch offen, aussenstand',
    currency: 'waehrung, wkz, wkz umsatz, waehrungskennzeichen, whg, devise',
    status: 'status, zahlungsstatus, rechnungsstatus, bezahlt, zustand, stand',
    terms:
      'zahlungsbedingung, zahlungsbedingungen, zahlungsziel, zahlungsziel tage, zahlungsfrist, ' +
      'ziel tage, netto tage',
    reminders:
      'mahnstufe, letzte mahnstufe, mahnungen, mahnung, anzahl mahnungen, erinnerungen, ' +
      'zahlungserinnerungen, gemahnt, mahnlauf',
    disputed:
      'reklamation, reklamiert, beanstandet, beanstandung, beschwerde, strittig, bestritten, ' +
      'beschwerden, einspruch, reklamationen, maengelruege',
    discount: 'rabatt, nachlass, skonto, rabattbetrag, preisnachlass, rabatt prozent',
    hours: 'unbezahlte stunden, stunden, mehrstunden, stunden unbezahlt, nicht berechnete stunden',
    email: 'email, mail, e mail adresse, absender e mail adresse',
    days_late:
      'tage zu spaet, verzug, verzug tage, tage ueberfaellig, verzugstage, tage im verzug, ' +
      'ueberfaellig tage',
    joy: 'freude, laune, stimmung, bewertung, freude 1 5',
    supplier: 'lieferant, lieferantenname, kreditor, rechnungssteller, lieferanten, zahlungsempfaenger',
    type: 'belegart, dokumentart, rechnungsart, belegtyp, dokumenttyp, art, typ, vorgangsart',
    credit_of:
      'gutschrift zu, gutschrift fuer, storno zu, storno von, stornorechnung zu, korrektur zu, ' +
      'gutschrift zu rechnung, ursprungsrechnung, originalrechnung',
    event: 'was war, was ist passiert, ereignis, vorfall, was',
    minutes: 'minuten, min, dauer minuten, zeit in minuten',
    founded: 'berechtigt, begruendet, mit grund, grund, zu recht, unser fehler',
    contact: 'ansprechpartner, ansprechpartnerin, kontaktperson, ansprechperson, zu haenden',
    address: 'adresse, anschrift, postanschrift',
    address_form: 'anrede, du oder sie, duzen',
    decision: 'entscheidung',
    decided_on: 'entschieden am',
    energy_then: 'energie damals',
    look_again: 'wieder ansehen',
    note: 'notiz',
    draft: 'entwurf',
    last_day: 'letzter tag',
    handed_over: 'uebergeben',
    confirmed: 'bestaetigt',
    to_part: 'zum trennen',
    to_talk: 'zum ansprechen',
  },
  kinds: {
    payables: 'lieferant, kreditor, eingangsrechnung, rechnungssteller, einkauf',
    orders: 'bestell id, bestellung, bestelldatum, bestellnummer, auftragsnummer, lieferdatum, artikel',
    payments:
      'transaktion, transaktionscode, auszahlung, verwendungszweck, buchungstag, kontostand, ' +
      'zahlungsart',
    time: 'stunden, beginn, ende, dauer, taetigkeit, projekt, pause',
    ledger:
      'soll, haben, konto, gegenkonto, buchungstext, soll haben kennzeichen, bu schluessel, ' +
      'steuerschluessel, belegnummer, kunde lieferant, kategorie',
    log: 'was war, was ist passiert, minuten, berechtigt, ereignis, vorfall',
    clients: 'entscheidung',
  },
  totals:
    'summe, gesamt, gesamtsumme, total, zwischensumme, saldo, endsumme, uebertrag, monatssumme, ' +
    'jahressumme',
};
