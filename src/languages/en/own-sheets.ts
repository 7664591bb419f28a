import type { OwnSheetWords } from '../reading-language';

/** English words of the Client Energy sheet, of the energy log and of Energy settings. */
export const ownSheets: OwnSheetWords = {
  roles: {
    event: 'what happened, event, incident, what, occurrence',
    minutes: 'minutes, min, time in minutes, duration minutes',
    founded: 'founded, with a reason, justified, reason, was there a reason, our fault',
    address_form: 'first name terms, form of address',
    decision: 'decision',
    decided_on: 'decided on',
    energy_then: 'energy then',
    look_again: 'look again',
    late_is_fine: 'pays late and that is fine, late is fine, late and fine, may pay late',
    note: 'note',
    draft: 'draft',
    last_day: 'last day',
    handed_over: 'handed over',
    confirmed: 'confirmed',
    to_part: 'to part with',
    to_talk: 'to talk to',
  },
  kinds: {
    log: 'what happened, minutes, founded, event, incident',
    clients: 'decision',
  },
  settings: {
    setting: 'setting',
    subject: 'for',
    value: 'your value',
    unit: 'unit',
    otherwise: 'otherwise',
    meaning: 'what it means',
  },
  decisions: { keep: 'keep', talk: 'talk', part: 'part', later: 'later' },
  addressForms: { Sie: '', du: '' },
  log: {
    yellowCard: '*yellow card*',
    cardLines: {
      chasing: '*remind*, *chas*',
      complaints: '*complain*',
      price: '*price*, *discount*, *haggl*',
      effort: '*effort*, *hours*, *unbilled*, *offer*',
      waiting: '*wait*, *late*, *pay*',
      joy: '*joy*, *mood*, *tone*',
    },
    complaint: '*complain*, *claim*',
    events: {
      'quote-not-taken': `*quote … not taken*, *quote … not accepted*, *quote … never taken*,
      *quote … never accepted*, *not took … quote*, *never took … quote*, *quote lost*,
      *quote declined*`,
      'not-offered': `*not offer*, *dont offer*, *don t offer*, *do nt offer*, *not our offer*,
      *not in our offer*, *not our range*, *not in our range*`,
      haggled: '*haggl*, *bargain*, *price pressure*',
      reminder: '*remind*, *chas*, *dunning*',
    },
  },
};
