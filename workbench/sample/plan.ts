/** How a client of the sample book behaves: what an owner would tell of them over a cup of tea. */
export interface ClientPlan {
  name: { de: string; en: string };
  /** Invoices in the two years. */
  invoices: number;
  /** Net amount of a usual invoice, in whole units. */
  size: number;
  /** Days after the due date at which they pay; negative is early. They are taken in turn. */
  late: number[];
  /** Every how many invoices there is a complaint; 0 for never. */
  complaintEvery?: number;
  /** Complaints end in a credit note of a fifth of the invoice. */
  credited?: boolean;
  /** Has paid only half of the newest invoices. */
  inParts?: boolean;
  /** Counted from the first month (0) to the last (23). */
  months?: [from: number, to: number];
  /** The last invoices are still open. */
  open?: number;
  /** Which invoice was never paid and written off, counted from 0. */
  writtenOff?: number;
  /** Discount on the list price, in percent. */
  discount?: number;
  /** The owner's log: what happened, how many days before the last day, and how many minutes it took. */
  log?: [what: LogWord, daysAgo: number, minutes?: number][];
}

/** The owner's notes. */
export type LogWord = 'quote' | 'haggled' | 'thriller' | 'complaint' | 'reminder';

/** A studio that designs and builds shop fittings; 25 clients over two years. */
export const PLAN: ClientPlan[] = [
  {
    name: { de: 'Café Morgenrot', en: 'Morning Glow Café' },
    invoices: 18,
    size: 1450,
    late: [-3, -1, 0, -5],
  },
  {
    name: { de: 'Buchhandlung am Wehr', en: 'Weir Street Books' },
    invoices: 16,
    size: 980,
    late: [-2, 0, -6],
  },
  {
    name: { de: 'Hofladen Birkenfeld', en: 'Birchfield Farm Shop' },
    invoices: 14,
    size: 760,
    late: [0, -1, 2, -4],
  },
  {
    name: { de: 'Praxis am Stadtpark', en: 'Parkside Dental' },
    invoices: 12,
    size: 2100,
    late: [-7, -4, -5],
  },
  {
    name: { de: 'Weinkontor Süd', en: 'Southbank Wine Merchants' },
    invoices: 15,
    size: 1320,
    late: [1, -2, 0, 3],
  },
  {
    name: { de: 'Fahrradladen Kettenblatt', en: 'Chainring Cycles' },
    invoices: 13,
    size: 890,
    late: [0, 4, -2],
  },
  { name: { de: 'Optik Klarblick', en: 'Clearview Opticians' }, invoices: 12, size: 1680, late: [-1, 0, 0] },
  {
    name: { de: 'Gärtnerei Wiesengrund', en: 'Meadow Lane Nursery' },
    invoices: 11,
    size: 640,
    late: [5, 0, 2],
  },
  {
    name: { de: 'Hotel Seeblick GmbH', en: 'Lakeview Hotel Ltd' },
    invoices: 14,
    size: 3900,
    late: [41, 38, 52, 29],
    open: 2,
  },
  {
    name: { de: 'Modehaus Linie 9', en: 'Line Nine Fashion' },
    invoices: 16,
    size: 310,
    late: [64, 78, 55, 92],
    open: 3,
  },
  {
    name: { de: 'Eiscafé Polarstern', en: 'Pole Star Ice Cream' },
    invoices: 18,
    size: 65,
    late: [48, 63, 75],
    open: 2,
  },
  {
    name: { de: 'Sanitätshaus Rathausplatz', en: 'Town Hall Medical Supplies' },
    invoices: 12,
    size: 1150,
    late: [12, 9, 15, 3],
  },
  {
    name: { de: 'Galerie Blauer Reiher', en: 'Blue Heron Gallery' },
    invoices: 14,
    size: 420,
    late: [0, 3, 6],
    complaintEvery: 2,
    credited: true,
  },
  {
    name: { de: 'Küchenwelt Nord KG', en: 'Northern Kitchens LLP' },
    invoices: 12,
    size: 540,
    late: [8, 14, 21],
    complaintEvery: 3,
    writtenOff: 8,
    log: [
      ['complaint', 120, 75],
      ['reminder', 30, 15],
    ],
  },
  {
    name: { de: 'Spielwaren Kreisel', en: 'Spinning Top Toys' },
    invoices: 12,
    size: 700,
    late: [0, 0, -3, 2],
  },
  { name: { de: 'Apotheke Zum Anker', en: 'Anchor Pharmacy' }, invoices: 11, size: 1240, late: [-4, -2, 0] },
  {
    name: { de: 'Musikschule Taktgefühl', en: 'Good Time Music School' },
    invoices: 10,
    size: 380,
    late: [4, 0, 9],
  },
  {
    name: { de: 'Brauerei Kupferkessel', en: 'Copper Kettle Brewery' },
    invoices: 13,
    size: 2600,
    late: [18, 22, 16],
    inParts: true,
  },
  {
    name: { de: 'Yogahaus Stille', en: 'Stillwater Yoga' },
    invoices: 9,
    size: 450,
    late: [30, 12, 45],
    months: [0, 11],
  },
  { name: { de: 'Bäckerei Kornblume', en: 'Cornflower Bakery' }, invoices: 14, size: 520, late: [-1, 0, 1] },
  { name: { de: 'Tierklinik Waldrand', en: 'Forest Edge Vets' }, invoices: 10, size: 1900, late: [0, -3, 5] },
  {
    name: { de: 'Kino Lichtblick', en: 'Silver Light Cinema' },
    invoices: 9,
    size: 430,
    late: [0, -2, 1],
    discount: 15,
    log: [
      ['quote', 300, 60],
      ['haggled', 241, 30],
      ['quote', 160, 90],
      ['quote', 44],
    ],
  },
  {
    name: { de: 'Reisebuchhandlung Fernweh', en: 'Far Away Travel Books' },
    invoices: 8,
    size: 260,
    late: [0, 0, -1],
    log: [
      ['thriller', 280],
      ['thriller', 190, 80],
      ['thriller', 65, 60],
    ],
  },
  {
    name: { de: 'Möbelhaus Esche & Partner', en: 'Ash & Partners Furniture' },
    invoices: 10,
    size: 1750,
    late: [3, 0, -2],
  },
  {
    name: { de: 'Teehaus Bergamotte', en: 'Bergamot Tea House' },
    invoices: 2,
    size: 610,
    late: [0, -2],
    months: [21, 23],
  },
];
