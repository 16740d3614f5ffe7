/** Height kept for each part of a report's page until it is drawn, in CSS pixels, by breadth: near what real reports need. */
import type { PartName } from '../analysis/report-page.js';
import type { Breadth } from './frame.js';

const HEIGHTS: Readonly<Record<PartName, readonly [narrow: number, medium: number, wide: number]>> = {
  'key-figures': [560, 260, 220],
  'market-size-chart': [560, 520, 520],
  'insights': [900, 560, 340],
  'quoted-figures': [420, 360, 320],
  'segment-treemap': [420, 600, 600],
  'segment-outline': [640, 560, 520],
  'regional-map': [900, 960, 960],
  'market-dynamics': [800, 640, 340],
  'player-list': [760, 760, 760],
  'concentration-meter': [260, 240, 220],
  'developments': [520, 460, 420],
  'contents': [560, 480, 380],
  'audit': [600, 600, 600],
};

const BREADTHS: readonly Breadth[] = ['narrow', 'medium', 'wide'];

export const reservedHeight = (part: PartName, breadth: Breadth): number => HEIGHTS[part][BREADTHS.indexOf(breadth)] ?? 0;
