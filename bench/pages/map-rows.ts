/** What stands beside the drawing of a map, for all but ours: a row a region or country; and the colour of a share. */
import type { PlainMap, PlainRegion } from '../data/map.js';

export const mapRows = ({ regions }: PlainMap): string => regions.map(rows).join('');

const rows = ({ name, share, lines }: PlainRegion): string =>
  [{ name, share }, ...lines].map((line) => `<div class="row">${line.name}<span class="bar" style="background-size:${Math.round(line.share)}% 100%"></span>${line.share}%</div>`).join('');

/** Shares by country; empty where only regions are known. */
export const countryShares = ({ regions }: PlainMap): ReadonlyMap<string, number> =>
  new Map(regions.flatMap(({ lines }) => lines.map(({ code, share }) => [code, share] as const)));

/** The colour of each country: one hue, lighter for less; grey land where only regions are known. */
export function landColours(data: PlainMap): (code: string) => string {
  const shares = countryShares(data);
  const peak = Math.max(...shares.values());
  const named = new Set(data.regions.flatMap(({ codes }) => codes));
  return (code) => {
    const share = shares.get(code);
    if (shares.size) return share === undefined ? '#eceef2' : `hsl(218, 55%, ${Math.round(88 - 55 * Math.sqrt(share / peak))}%)`;
    return named.has(code) ? '#c3c8d0' : '#eceef2';
  };
}

/** Radius of a region's circle in CSS pixels: its area stands for the share. */
export const circleRadius = (share: number): number => Math.round(40 * Math.sqrt(share / 40));
