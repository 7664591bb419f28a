import type { OwnSheetWords } from '../reading-language';

/** German words of the Client Energy sheet, of the energy log and of Energy settings. */
export const ownSheets: OwnSheetWords = {
  roles: {
    event: 'was war, was ist passiert, ereignis, vorfall, was',
    minutes: 'minuten, min, dauer minuten, zeit in minuten',
    founded: 'berechtigt, begruendet, mit grund, grund, zu recht, unser fehler',
    address_form: 'anrede, du oder sie, duzen',
    decision: 'entscheidung',
    decided_on: 'entschieden am',
    energy_then: 'energie damals',
    look_again: 'wieder ansehen',
    late_is_fine: `zahlt spaet und das ist gut so, spaet ist in ordnung, spaet und gut so, darf spaet zahlen`,
    note: 'notiz',
    draft: 'entwurf',
    last_day: 'letzter tag',
    handed_over: 'uebergeben',
    confirmed: 'bestaetigt',
    to_part: 'zum trennen',
    to_talk: 'zum ansprechen',
  },
  kinds: {
    log: 'was war, was ist passiert, minuten, berechtigt, ereignis, vorfall',
    clients: 'entscheidung',
  },
  settings: {
    setting: 'einstellung',
    subject: 'fuer',
    value: 'ihr wert',
    unit: 'einheit',
    otherwise: 'sonst',
    meaning: 'was das heisst',
  },
  decisions: { keep: 'behalten', talk: 'ansprechen', part: 'trennen', later: 'spaeter' },
  addressForms: { Sie: 'sie', du: 'du' },
  log: {
    yellowCard: '*gelbe karte*',
    cardLines: {
      chasing: '*mahn*, *erinner*',
      complaints: '*beschwer*, *reklam*',
      price: '*preis*, *rabatt*, *feilsch*',
      effort: '*muehe*, *stunden*, *aufwand*, *angebot*, *unbezahlt*',
      waiting: '*warte*, *spaet*, *zahl*',
      joy: '*freude*, *laune*, *ton',
    },
    complaint: '*beschwer*, *reklam*, *beanstand*',
    events: {
      'quote-not-taken': `*angebot … nicht*, *angebot … kein*, *angebot … abgelehnt*, *offerte … nicht*,
      *offerte … kein*, *offerte … abgelehnt*`,
      'not-offered': `*nicht angebot*, *nicht im angebot*, *nicht anbiet*, *nicht unser*, *bieten nicht*,
      *bieten wir nicht*`,
      haggled: '*feilsch*, *handeln*, *gehandelt*, *preis*, *rabatt verlangt*',
      reminder: '*erinner*, *mahn*',
    },
  },
};
