/** A small good document that uses every field of the format once. */
const growth = { rate: { kind: 'range', low: 2, high: 3, status: 'estimated', note: 'a year', source: 'the text' }, from: 2024, to: 2031 };
const figures = [
  { year: 2024, figure: { kind: 'exact', value: 5.5, status: 'reported', note: 'rounded', source: 'table 1' } },
  { year: 2025, figure: { kind: 'approximate', value: 6, status: 'derived', note: 'n', source: 's' } },
  { year: 2026, figure: { kind: 'bound', bound: 'min', value: 7, status: 'reported', note: 'n', source: 's' } },
  { year: 2031, figure: { kind: 'undisclosed', status: 'undisclosed', note: 'in the full report' } },
];
const percent = [{ year: 2024, figure: { kind: 'exact', value: 40, status: 'reported' } }];
const told = {
  text: 'What the source says.', claims: [{ kind: 'leading', quote: 'dominates the market' }], values: figures, shares: percent, growth,
};
const section = { heading: 'Heading', text: 'Text.' };
const factor = { name: 'Demand', text: 'It grows.' };

export const everyPart = {
  $schema: './report.schema.json', schemaVersion: 1, id: 'every-part', title: 'Every Part', shortTitle: 'Every', marketName: 'every market',
  subtitle: 'Sub', lang: 'en', sample: true, edition: '1', publisher: { name: 'Example', url: 'https://example.com/' },
  published: '2025-03', licence: 'CC0', url: 'https://example.com/report', pages: 12, scope: { kind: 'region', place: 'Europe' },
  baseYear: 2024, studyPeriod: { from: 2025, to: 2031 }, timeline: { from: 2021, to: 2031 },
  sections: {
    overview: section, marketSize: section, insights: section, developments: section, segmentations: section, regions: section,
    dynamics: section, players: section, majorPlayers: section, keyPlayers: section, profiles: section, concentration: section, contents: section,
  },
  marketSize: {
    unit: { kind: 'money', currency: 'USD', scale: 'million' }, measure: 'Revenue', values: figures, growth,
    scenarios: [{ kind: 'low', name: 'Cautious', values: percent }, { kind: 'high', values: percent }], note: 'Current prices.',
  },
  segmentations: [
    {
      id: 'product', name: 'Product', heading: 'By product', text: 'Two.', basis: 'segments',
      segments: [{ id: 'a', name: 'A', ...told, segments: [{ id: 'a1', name: 'A1' }] }, { id: 'b', name: 'B' }],
    },
    { id: 'geography', name: 'Geography', basis: 'regions', segments: [] },
  ],
  regions: [{
    id: 'europe', name: 'Europe', codes: ['GB', 'FR'], ...told,
    countries: [{ kind: 'country', id: 'uk', name: 'United Kingdom', codes: ['GB'], ...told }, { kind: 'rest', id: 'rest', name: 'Rest of Europe' }],
  }],
  concentration: {
    level: 'low', wording: 'Low', legend: [{ term: 'Consolidated', text: '1 - 5 players' }],
    cr4: figures[0]?.figure, cr5: figures[1]?.figure, hhi: figures[2]?.figure,
  },
  players: [{
    id: 'p', name: 'Philips', aliases: ['Koninklijke Philips N.V'], listings: [{ list: 'major', name: 'Philips', position: 1 }, { list: 'key' }],
    profiled: true, shares: percent, text: 'Makes monitors.', url: 'https://example.com/p', logo: '/p.svg', ticker: 'PHIA', country: 'NL',
  }],
  profileItems: ['Overview'],
  insights: [{
    heading: 'A headline', text: 'A statement.',
    figures: [{ figure: figures[0]?.figure, unit: { kind: 'percent' }, label: 'of hospitals' }, { figure: figures[1]?.figure, unit: { kind: 'count', name: 'units', scale: 'thousand' }, label: 'sold', change: true }],
  }],
  developments: [{ date: '2023-09-14', heading: 'Approved', text: 'It was.', companies: ['Philips'], url: 'https://example.com/news' }],
  dynamics: { drivers: [factor], restraints: [factor], opportunities: [factor] },
  frames: [{ kind: 'swot', name: 'SWOT', items: [factor] }],
  contents: [{ title: 'Overview', entries: [{ title: 'Scope' }] }],
};
