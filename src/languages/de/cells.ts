import type { CellWords } from '../reading-language';

/** German words in cells, with Austrian and Swiss usage; ä, ö, ü, ß are written ae, oe, ue, ss. */
export const cells: CellWords = {
  yes: 'ja, j, wahr',
  no: 'nein, falsch, keine',
  statuses: {
    draft: 'entwurf, angebot, geplant',
    void: 'storn*, annull*, geloescht',
    'written-off': `ausgebucht, uneinbringlich*, abgeschrieben, forderungsausfall, ausgefallen, insolven*`,
    partly: 'teil*, anteilig',
    open: `unbezahlt, offen, ueberfaellig, faellig, versendet, verschickt, gesendet, mahn*, gemahnt,
      ausstehend, inkasso, gestellt, finalisiert`,
    paid: 'bezahlt, beglichen, erledigt, ausgeglichen, gezahlt, eingegangen, abgeschlossen',
    unsaid: 'erstellt, geliefert, in arbeit',
  },
  negations: 'nicht',
  documents: {
    credit: 'gutschrift*, rechnungskorrektur, korrekturrechnung, stornorechnung, erstattung',
    purchase: 'einkauf*, eingangsrechnung*, eingang, lieferant*, ausgabe*, kreditor*',
    payment: 'zahlung*',
    offer: 'angebot*, kostenvoranschlag, offerte, auftragsbestaetigung',
    invoice: `einnahme*, rechnung*, faktura, ausgangsrechnung*, verkauf, abschlagsrechnung,
      schlussrechnung`,
  },
  complaints: {
    founded: `berechtigt*, begruendet*, gerechtfertigt*, mit grund, zu recht, unser fehler, unsere schuld, anerkannt`,
    unfounded: `unberechtigt*, unbegruendet*, ungerechtfertigt*, ohne grund, zu unrecht, grundlos*`,
  },
  terms: {
    net: 'netto, rein, ohne abzug, ohne skonto',
    immediately: 'sofort, bei erhalt, nach erhalt, prompt, ohne zahlungsziel',
    endOfMonth: 'monatsende, ende des monats, ende monat, ultimo',
    onToEndOfMonth: '',
    ofMonth: `des folgemonats, des naechsten monats, des monats, im folgemonat`,
  },
  months: ['jan, jaen', 'feb', 'maer, mrz', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
  legalForms: `gmbh, mbh, ag, kg, ohg, ug, gbr, eg, ev, kgaa, se, co, cokg, partg, partgmbb, ek, gesmbh,
    haftungsbeschraenkt`,
  joints: 'und, u',
  articles: '',
};
