import type { IStyleData } from '@univerjs/core';
import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';

const HORIZONTAL: Alignment['horizontal'][] = [undefined as never, 'left', 'center', 'right', 'justify'];
const VERTICAL: Alignment['vertical'][] = [undefined as never, 'top', 'middle', 'bottom'];
const BORDER_KINDS = { thin: 1, hair: 2, dotted: 3, dashed: 4, double: 7, medium: 8, thick: 13 } as const;
const SIDES = { t: 'top', b: 'bottom', l: 'left', r: 'right' } as const;

/** A style of an .xlsx cell as Univer's; undefined for a plain cell. */
export function styleFromXlsx(style: Partial<Style>): IStyleData | undefined {
  const result: IStyleData = {
    ...fontFromXlsx(style.font),
    ...fillFromXlsx(style.fill),
    ...alignmentFromXlsx(style.alignment),
    ...bordersFromXlsx(style.border),
    ...(style.numFmt && style.numFmt !== 'General' ? { n: { pattern: style.numFmt } } : {}),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

/** The font of a cell or of a conditional format. */
export function fontFromXlsx(font: Partial<Font> | undefined): IStyleData {
  if (!font) return {};
  return {
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(font.underline ? { ul: { s: 1 } } : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(font.color?.argb ? { cl: { rgb: rgbOf(font.color.argb) } } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.name ? { ff: font.name } : {}),
  };
}

/** A plain fill; patterns and gradients show as their first colour. */
export function fillFromXlsx(fill: Fill | undefined): IStyleData {
  if (fill?.type !== 'pattern') return {};
  // A conditional format keeps its colour in the background, a cell in the foreground.
  const argb = fill.fgColor?.argb ?? fill.bgColor?.argb;
  return argb ? { bg: { rgb: rgbOf(argb) } } : {};
}

function alignmentFromXlsx(alignment: Partial<Alignment> | undefined): IStyleData {
  const horizontal = HORIZONTAL.indexOf(alignment?.horizontal as Alignment['horizontal']);
  const vertical = VERTICAL.indexOf(alignment?.vertical as Alignment['vertical']);
  return {
    ...(horizontal > 0 ? { ht: horizontal } : {}),
    ...(vertical > 0 ? { vt: vertical } : {}),
    ...(alignment?.wrapText ? { tb: 3 } : {}),
  };
}

function bordersFromXlsx(borders: Partial<Borders> | undefined): IStyleData {
  const result: Record<string, object> = {};
  for (const [side, name] of Object.entries(SIDES)) {
    const border = borders?.[name];
    if (border?.style) {
      const kind = BORDER_KINDS[border.style as keyof typeof BORDER_KINDS] ?? 1;
      result[side] = { s: kind, cl: { rgb: rgbOf(border.color?.argb ?? 'FF000000') } };
    }
  }
  return Object.keys(result).length > 0 ? { bd: result } : {};
}

/** The same style as an .xlsx file holds it. */
export function styleToXlsx(style: IStyleData): Partial<Style> {
  const alignment: Partial<Alignment> = {
    ...(style.ht ? { horizontal: HORIZONTAL[style.ht] } : {}),
    ...(style.vt ? { vertical: VERTICAL[style.vt] } : {}),
    ...(style.tb === 3 ? { wrapText: true } : {}),
  };
  const font = fontToXlsx(style);
  const fill = style.bg?.rgb ? fillToXlsx(style.bg.rgb, 'fgColor') : undefined;
  const border = bordersToXlsx(style);
  return {
    ...(Object.keys(font).length ? { font } : {}),
    ...(fill ? { fill } : {}),
    ...(Object.keys(alignment).length ? { alignment } : {}),
    ...(border ? { border } : {}),
    ...(style.n?.pattern ? { numFmt: style.n.pattern } : {}),
  };
}

/** The font of a style. */
export function fontToXlsx(style: IStyleData): Partial<Font> {
  return {
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strike: true } : {}),
    ...(style.cl?.rgb ? { color: { argb: argbOf(style.cl.rgb) } } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.ff ? { name: style.ff } : {}),
  };
}

/** A plain fill. Its colour is the foreground for cells, and the background for conditional formats. */
export function fillToXlsx(rgb: string, place: 'fgColor' | 'bgColor'): Fill {
  return { type: 'pattern', pattern: 'solid', [place]: { argb: argbOf(rgb) } };
}

function bordersToXlsx(style: IStyleData): Partial<Borders> | undefined {
  if (!style.bd) return undefined;
  const result: Partial<Borders> = {};
  for (const [side, name] of Object.entries(SIDES)) {
    const border = style.bd[side as keyof typeof SIDES];
    if (!border) continue;
    const kind = Object.entries(BORDER_KINDS).find(([, number]) => number === border.s)?.[0] ?? 'thin';
    result[name] = { style: kind as Border['style'], color: { argb: argbOf(border.cl.rgb ?? '#000000') } };
  }
  return result;
}

/** FFRRGGBB → #RRGGBB */
function rgbOf(argb: string): string {
  return `#${argb.slice(-6)}`;
}

/** #RRGGBB or rgb(r, g, b) → FFRRGGBB */
function argbOf(rgb: string): string {
  const parts = /rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  const hex = parts
    ? parts
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')
    : rgb.replace('#', '');
  return `FF${hex.toUpperCase()}`;
}
