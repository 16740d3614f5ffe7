/** A report with as much text as 400 pages hold, and more parts than any real one has. */
const WORDS = 'the market for kites grows because wind is free and makers find lighter cloth while cities open their parks to all who fly';

const sentence = (seed: number): string => {
  const words = WORDS.split(' ');
  const line = Array.from({ length: 24 }, (_, i) => words[(seed * 7 + i * (1 + (seed % 5))) % words.length]).join(' ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
};
const text = (seed: number, sentences: number): string => Array.from({ length: sentences }, (_, i) => sentence(seed + i)).join(' ');
const paragraphs = (seed: number, count: number): string => Array.from({ length: count }, (_, i) => text(seed * 31 + i, 6)).join('\n\n');
const list = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index));

const segment = (id: string, depth: number): object => ({
  id, name: `Segment ${id}`, text: text(id.length * 13 + depth, 2),
  ...(depth > 0 && { segments: list(6, (i) => segment(`${id}-${i}`, depth - 1)) }),
});
const factor = (kind: string) => (i: number): object => ({ name: `${kind} ${i + 1}`, text: paragraphs(i, 3) });
const heading = (depth: number) => (i: number): object => ({ title: `Heading ${depth}.${i + 1}`, ...(depth > 0 && { entries: list(10, heading(depth - 1)) }) });

/** About 2 MB: 5 divisions of 259 segments each, 90 factors, 100 statements, 300 developments, 2,000 companies, 1,110 headings. */
export const LARGE_REPORT = {
  schemaVersion: 1,
  id: 'large',
  title: 'Kites Market',
  pages: 400,
  baseYear: 2024,
  timeline: { from: 2021, to: 2031 },
  marketSize: {
    unit: { kind: 'money', currency: 'EUR', scale: 'million' },
    values: list(11, (i) => ({ year: 2021 + i, figure: { kind: 'exact', value: 100 + i * 10, status: 'reported' } })),
  },
  segmentations: list(5, (i) => ({ id: `d${i}`, name: `Division ${i + 1}`, text: text(i, 4), segments: list(6, (j) => segment(`d${i}-${j}`, 2)) })),
  regions: list(6, (i) => ({ id: `r${i}`, name: `Region ${i + 1}`, text: text(i, 8), countries: [] })),
  players: list(2000, (i) => ({ id: `p${i}`, name: `Company ${i + 1}`, listings: [{ list: i % 2 ? 'major' : 'key' }] })),
  insights: list(100, (i) => ({ heading: `Finding ${i + 1}`, text: paragraphs(i, 3) })),
  developments: list(300, (i) => ({ date: `${2021 + (i % 4)}-0${1 + (i % 9)}`, text: text(i, 5), companies: [`Company ${i + 1}`] })),
  dynamics: { drivers: list(30, factor('Driver')), restraints: list(30, factor('Restraint')), opportunities: list(30, factor('Opportunity')) },
  contents: list(10, heading(2)),
};
