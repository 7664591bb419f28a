import type { HeadingWords } from '../reading-language';

/**
 * Serbian, Croatian and Bosnian headings in Latin letters; Cyrillic ones are turned into Latin before they are looked
 * up.
 */
export const headings: HeadingWords = {
  roles: {
    client: `kupac, klijent, naziv kupca, komitent, naziv klijenta, partner, narucilac, ime kupca,
      narucitelj`,
    client_id: 'sifra kupca, sifra klijenta, broj kupca, id kupca, sifra partnera',
    number: `broj fakture, broj racuna, faktura, racun, faktura br, racun br, br fakture,
      broj dokumenta, broj`,
    issued: 'datum izdavanja, datum fakture, datum, datum racuna, izdato, datum izdavanja racuna',
    due: `rok placanja, datum dospeca, dospece, datum dospijeca, dospijece, valuta placanja,
      datum valute, rok`,
    paid_on: 'datum placanja, placeno dana, datum uplate, placeno, uplaceno dana, datum naplate',
    amount: `ukupan iznos, iznos, ukupno, iznos sa pdv, ukupno sa pdv, iznos fakture, bruto,
      ukupni iznos, vrednost, vrijednost`,
    net: 'osnovica, iznos bez pdv, neto, neto iznos, bez pdv, poreska osnovica',
    paid_amount: 'placeni iznos, uplaceno, iznos uplate, avans, placeno',
    open: 'dug, preostalo, saldo, otvoreno, za uplatu, dugovanje, nenaplaceno',
    currency: 'valuta, oznaka valute',
    status: 'status, placena, placeno, stanje',
    terms: 'uslovi placanja, uvjeti placanja, dani placanja',
    reminders: 'opomene, opomena, broj opomena',
    disputed: 'reklamacija, sporno, prigovor, osporeno',
    discount: 'popust, rabat',
    hours: 'nefakturisani sati, sati, nefakturirani sati',
    email: 'email, e posta, mejl, imejl',
    days_late: 'dana kasnjenja, kasnjenje, dani kasnjenja',
    joy: 'radost, raspolozenje, ocena, ocjena',
    supplier: 'dobavljac, naziv dobavljaca',
    type: 'vrsta dokumenta, tip dokumenta, vrsta, tip',
    credit_of: 'knjizno odobrenje za, storno za, originalna faktura',
    contact: 'kontakt osoba, osoba za kontakt, kontakt',
    address: 'adresa, adresa za naplatu',
  },
  kinds: {
    payables: 'dobavljac, prijem, nabavka, ulazna faktura, primka',
    orders: 'narudzba, porudzbina, broj narudzbe, isporuka',
    payments: 'transakcija, izvod, svrha placanja, nacin placanja',
    time: 'sati, pocetak, kraj, trajanje, projekat, projekt',
    ledger: 'duguje, potrazuje, konto, protukonto, knjizenje, nalog',
  },
  totals: 'ukupno, svega, zbir, zbroj, suma, prenos',
  onlyAlone: 'broj',
  date: 'datum',
  notes: 'napomena, napomene, opis, komentar, biljeska',
  lines: 'materijal, kolicina, jedinica, proizvod, cijena',
  invoices: '*faktur*, *dospe*, *dospije*',
  unbilled: 'nefaktur*',
  percent: 'procenat, procenata, posto, postotak',
};
