/** Any number of fictional companies; the fifty largest have a share. */
import { frameTexts, hundredth, reported, sampleReport, type FrameTexts, type Sample } from './sample.js';

export interface PlainPlayer {
  readonly name: string;
  readonly initials: string;
  readonly share?: number; // percent
}

export interface PlainPlayers extends FrameTexts {
  readonly players: readonly PlainPlayer[];
}

const sizes = ['Holding', 'Group', 'Systems', 'Devices', 'Labs', 'Works', 'Care'];
const withShare = 50;

/** Shares fall by rank and sum to less than 100; another `seed` gives other names. */
export function playersSample(count: number, seed = 0): Sample<PlainPlayers> {
  const players = Array.from({ length: count }, (_, i): PlainPlayer => {
    const kind = sizes[(i + seed) % sizes.length] ?? '';
    return { name: `Sample ${kind} ${seed + i + 1}`, initials: `S${kind.charAt(0)}`, ...(i < withShare && { share: hundredth(9 * 0.9 ** i) }) };
  });
  return {
    report: {
      ...sampleReport(`players ${seed}`),
      id: `players-${count}-${seed}`,
      players: players.map(({ name, share }, i) => ({
        id: `p${i + 1}`,
        name,
        listings: i < 10 ? [{ list: 'major' }, { list: 'key' }] : [{ list: 'key' }],
        ...(share !== undefined && { shares: [reported(share)] }),
      })),
    },
    plain: { ...frameTexts(`${count} companies named`, 'Share of market value, percent'), players },
  };
}
