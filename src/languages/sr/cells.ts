import type { CellWords } from '../reading-language';

/** Serbian, Croatian and Bosnian words in Latin letters; the Croatian months have names of their own. */
export const cells: CellWords = {
  yes: 'da',
  no: 'ne',
  statuses: {
    draft: 'nacrt, predracun',
    void: 'storn*, ponisten*',
    partly: 'delimicno, djelomicno',
    open: 'neplacen*, otvoren*, dospel*, dospjel*, poslat*',
    paid: 'placen*, naplacen*, uplacen*',
    unsaid: 'kreiran*, isporucen*, odobren*',
  },
  negations: 'nije',
  documents: {
    credit: 'knjizno odobrenje, odobrenje',
    purchase: 'ulazn*, nabavk*, dobavljac, trosak, troskovi',
    payment: 'uplata, placanje',
    offer: 'ponuda, predracun',
    invoice: 'faktura, racun, izlazn*, prodaja',
  },
  months: [
    'jan, sij',
    'feb, vel',
    'mar, ozu',
    'apr, tra',
    'maj, svi',
    'jun, lip',
    'jul, srp',
    'avg, aug, kol',
    'sep, ruj',
    'okt, lis',
    'nov, stu',
    'dec, pro',
  ],
  legalForms: 'doo, dd, ad',
  joints: 'i',
  articles: '',
};
