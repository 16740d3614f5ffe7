/** A market size of two reported end points and a stated rate; the six years between are calculated from it. */
import { frameTexts, hundredth, reported, sampleReport, type FrameTexts, type Sample } from './sample.js';

export interface PlainColumn {
  readonly year: number;
  readonly value: number; // USD billion
  readonly label: string;
  readonly tone: 'base' | 'forecast' | 'calculated';
}

export interface PlainSize extends FrameTexts {
  readonly columns: readonly PlainColumn[];
  readonly key: readonly (readonly [tone: PlainColumn['tone'], text: string])[];
  readonly rate: string;
  readonly rateCaption: string;
  readonly base: string;
  readonly forecast: string;
}

const key: PlainSize['key'] = [['base', 'Reported, base year'], ['forecast', 'Reported, forecast'], ['calculated', 'Calculated at the stated rate']];

/** `seed` makes another market of the same shape. */
export function sizeSample(seed = 0): Sample<PlainSize> {
  const first = 54942 + 137 * seed;
  const last = Math.round(first * 1.15 ** 7);
  const values = Array.from({ length: 8 }, (_, i) => hundredth((i === 7 ? last : first * 1.15 ** i) / 1000));
  const name = `sensors ${seed}`;
  return {
    report: {
      ...sampleReport(name),
      id: `size-${seed}`,
      studyPeriod: { from: 2025, to: 2031 },
      marketSize: {
        unit: { kind: 'money', currency: 'USD', scale: 'million' },
        values: [reported(first), reported(last, 2031)],
        growth: { rate: { kind: 'exact', value: 15, status: 'reported' }, from: 2024, to: 2031 },
      },
    },
    plain: {
      ...frameTexts(
        `Sample ${name} market expected to grow 2.7-fold by 2031`,
        'Market size, USD billion',
        'Solid columns are the report’s values. Hatched columns are calculated: 2024 grown at the stated 15% a year. 2021–2023 are in the report but not disclosed here.',
      ),
      columns: values.map((value, i) => ({
        year: 2024 + i,
        value,
        label: value.toFixed(i % 7 ? 1 : 2),
        tone: i === 0 ? 'base' : i === 7 ? 'forecast' : 'calculated',
      })),
      key,
      rate: '+15% a year',
      rateCaption: 'compound growth (CAGR), 2024–2031',
      base: 'Base year',
      forecast: 'Forecast, study period 2025–2031',
    },
  };
}
