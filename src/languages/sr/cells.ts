import type { CellWords } from '../reading-language';

/** Serbian, Croatian and Bosnian words in Latin letters; the Croatian months have names of their own. */
export const cells: CellWords = {
  yes: 'da',
  no: 'ne',
  statuses: {
    draft: 'nacrt, predracun',
    void: 'storn*, ponisten*',
    'written-off': `otpisan*, nenaplativ*, nenaplatn*, insolvent*, stecaj`,
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
  complaints: {
    founded: `osnovano, osnovana, opravdano, opravdana, nasa greska, s razlogom, sa razlogom`,
    unfounded: `neosnovan*, neopravdan*, bez razloga, bezrazlozn*`,
  },
  terms: {
    net: 'neto, bez odbitka',
    immediately: 'odmah, po prijemu, po primitku',
    endOfMonth: 'kraj meseca, kraj mjeseca, krajem meseca, krajem mjeseca',
    onToEndOfMonth: '',
    ofMonth: `u mesecu, u mjesecu, narednog meseca, sledeceg meseca, iduceg mjeseca, sljedeceg mjeseca`,
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
