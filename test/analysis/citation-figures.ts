/** Figures to cite: one with all that a report can say of itself, and one with next to nothing. */
import type { CitedFigure } from '../../src/analysis/citation.js';
import type { Report } from '../../src/model/report.js';

const figure = {
  widget: 'market-size-chart',
  headline: 'Kites market expected to grow 2.7-fold by\u00a02031',
  description: ['Market size, EUR million', 'Kites market, 2024: EUR 100 million.'],
  measures: ['EUR million', 'Growth a year'],
  today: new Date(2026, 10, 3),
} as const;

export const fullFigure: CitedFigure = {
  ...figure,
  report: {
    schemaVersion: 1,
    id: 'kites',
    title: 'Kites Market',
    lang: 'en',
    publisher: { name: 'Example Research', url: 'https://example.com' },
    edition: '3rd edition',
    published: '2025-03-14',
    pages: 377,
    licence: 'CC BY 4.0',
    url: 'https://example.com/kites',
    scope: { kind: 'global' },
    timeline: { from: 2021, to: 2031 },
    marketSize: { unit: { kind: 'money', currency: 'EUR', scale: 'million' }, values: [] },
  },
};

export const bareFigure: CitedFigure = { ...figure, measures: undefined, description: [], report: { schemaVersion: 1, title: 'Kites Market' } };

/** The full figure with other metadata, and without some. */
export function figureWith(report: Partial<Report>, without: readonly (keyof Report)[] = []): CitedFigure {
  const kept = Object.entries(fullFigure.report).filter(([key]) => !without.includes(key as keyof Report));
  return { ...fullFigure, report: { ...(Object.fromEntries(kept) as unknown as Report), ...report } };
}
