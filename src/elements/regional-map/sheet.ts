/** What a sheet shows under a map: the regions with their lines, as the widget lists them. */
import { frameWords } from '../../i18n/en/frame.js';
import { regionsWords } from '../../i18n/en/regions.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Breadth } from '../../layout/frame.js';
import { indexStrip, type IndexEntry } from '../../layout/sheet-lists.js';
import type { SheetPart, SheetTone } from '../../layout/sheet-marks.js';
import { joinStrips, textStrip } from '../../layout/sheet.js';
import type { Report } from '../../model/report.js';
import type { ListedRegion } from '../../render/regions.js';
import { listRegion } from './listed.js';
import { MapView } from './map-view.js';
import * as values from './values.js';

/** `attributes` are those of the widget: `region`, `measure`, `year`. */
export function regionParts(report: Report, speaker: Speaker, breadth: Breadth, attributes: Readonly<Record<string, string>>): readonly SheetPart[] {
  const { measure, year, region } = attributes;
  const view = new MapView();
  const survey = view.survey(report, measure === 'share' || measure === 'value' ? measure : undefined, year ? Number(year) : undefined);
  if (!survey) return [];
  const book = view.book(report, survey, { lang: speaker.language, words: speaker.say('regions', regionsWords), frame: speaker.say('frame', frameWords) }, speaker, values);
  const { regions } = survey;
  const open = regions.length === 1 ? regions[0] : regions.find(({ id }) => id === region);
  if (open) {
    const listed = listRegion(open, book, undefined);
    return [joinStrips([...listed.paragraphs.map((text) => textStrip(text)), indexStrip([toEntry(listed, true)])], 10)];
  }
  const numbered = breadth === 'narrow' && !survey.measure;
  return [indexStrip(regions.map((one, i) => toEntry(listRegion(one, book, undefined, numbered ? i + 1 : undefined), breadth !== 'narrow')))];
}

const TONES: Readonly<Record<string, SheetTone>> = { lead: 'lead', growth: 'growth' };
const AREAS: Readonly<Record<string, SheetTone>> = { lead: 'lead-area', growth: 'growth-area' };

/** Narrow, a list of all lines would be longer than a picture can be: the regions alone. */
function toEntry({ name, tone, tag, value, number, lines }: ListedRegion, isWhole: boolean): IndexEntry {
  return {
    name,
    tag: tag && { text: tag.text, tone: TONES[tag.tone] ?? 'ink-2' },
    value,
    lines: isWhole ? lines : [],
    ...(number !== undefined ? { number: `${number}` } : value === undefined && { swatch: AREAS[tone] ?? 'land' }),
  };
}
