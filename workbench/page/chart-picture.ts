import type { BookChart } from '../opened-book';

/** Points by name, with their values for each series; a cell that is empty or holds text has none. */
export interface ChartData {
  labels: string[];
  series: { name: string; values: (number | null)[] }[];
}

const COLORS = ['#1a66d1', '#b3541e', '#2e7d4f', '#7a4fa3'];

/** The colour of a series; after the last one they begin again. */
function colorOf(index: number): string {
  return COLORS[index % COLORS.length] ?? 'black';
}

/** The picture in pixels, and the plot within it. */
const WIDTH = 380;
const HEIGHT = 220;
const PLOT = { left: 52, right: 370, top: 24, bottom: 190 };

/** A chart as a plain drawing: series, zero line, largest and smallest value, first and last name. */
export function chartPicture(type: BookChart['type'], data: ChartData, title: string): SVGElement {
  const numbers = data.series.flatMap(({ values }) => values).filter((value) => value !== null);
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const scale: Scale = {
    low,
    high: high === low ? low + 1 : high,
    flat: type === 'BAR',
    points: data.labels.length,
  };
  const picture = make('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': title });
  picture.append(
    ...data.series.flatMap(({ values }, index) => seriesOf(type, values, index, data.series.length, scale)),
    line(at(scale, 0, 0), at(scale, scale.points, 0)),
    ...frameTexts(data, scale),
  );
  return picture;
}

interface Scale {
  low: number;
  high: number;
  /** Whether values run to the right, as bars do, and points downward. */
  flat: boolean;
  points: number;
}

type Place = [x: number, y: number];

/** The place of a value at a point; points are counted in widths of one, from the edge of the plot. */
function at({ low, high, flat, points }: Scale, point: number, value: number): Place {
  const share = (value - low) / (high - low);
  const along = points > 0 ? point / points : 0;
  const width = PLOT.right - PLOT.left;
  const height = PLOT.bottom - PLOT.top;
  return flat
    ? [PLOT.left + share * width, PLOT.top + along * height]
    : [PLOT.left + along * width, PLOT.bottom - share * height];
}

function seriesOf(
  type: BookChart['type'],
  values: (number | null)[],
  index: number,
  count: number,
  scale: Scale,
): SVGElement[] {
  const color = colorOf(index);
  if (type === 'LINE' || type === 'AREA') {
    const places = values.flatMap((value, point) =>
      value === null ? [] : [at(scale, point + 0.5, value).join()],
    );
    const path = make('polyline', {
      points: places.join(' '),
      fill: 'none',
      stroke: color,
      'stroke-width': '2',
    });
    if (type === 'LINE' || places.length === 0) return [path];
    const ends = [at(scale, values.length - 0.5, 0).join(), at(scale, 0.5, 0).join()];
    return [make('polygon', { points: [...places, ...ends].join(' '), fill: color, opacity: '0.2' }), path];
  }
  return values.flatMap((value, point) => {
    if (value === null) return [];
    const [x1, y1] = at(scale, point + 0.1 + (0.8 * index) / count, 0);
    const [x2, y2] = at(scale, point + 0.1 + (0.8 * (index + 1)) / count, value);
    const box = {
      x: Math.min(x1, x2),
      y: Math.min(y1, y2),
      width: Math.abs(x2 - x1),
      height: Math.abs(y2 - y1),
    };
    return [make('rect', { ...strings(box), fill: color })];
  });
}

function frameTexts({ labels, series }: ChartData, scale: Scale): SVGElement[] {
  const number = (value: number): string =>
    value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
  const values = [...new Set([scale.low, 0, scale.high])].map((value) => {
    const [x, y] = at(scale, 0, value);
    return scale.flat
      ? text(number(value), x, PLOT.bottom + 16, 'middle')
      : text(number(value), 46, y + 4, 'end');
  });
  const ends = labels.length > 1 ? [0, labels.length - 1] : [0];
  const names = ends.map((point) => {
    const [x, y] = at(scale, point + 0.5, scale.low);
    const name = (labels[point] ?? '').slice(0, 24);
    return scale.flat
      ? text(name, PLOT.left - 6, y + 4, 'end')
      : text(name, x, PLOT.bottom + 16, point ? 'end' : 'start');
  });
  const legend = series.map(({ name }, index) => {
    const made = text(name, PLOT.left + index * 110, 14, 'start');
    made.setAttribute('fill', colorOf(index));
    return made;
  });
  return [...values, ...names, ...legend];
}

function line([x1, y1]: Place, [x2, y2]: Place): SVGElement {
  return make('line', { ...strings({ x1, y1, x2, y2 }), stroke: '#5a5e63' });
}

function text(words: string, x: number, y: number, anchor: string): SVGElement {
  const made = make('text', {
    ...strings({ x, y }),
    'text-anchor': anchor,
    'font-size': '11',
    fill: '#5a5e63',
  });
  made.textContent = words;
  return made;
}

function strings(numbers: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, value.toFixed(1)]));
}

function make(tag: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
