import type { AuditWords } from '../audit-words.js';
import { andList, spelled } from './audit-lists.js';

/** English words on regions and countries. */
export const placeWords: AuditWords['places'] = {
  twice: (name, region, other, otherRegion, codes) => ({
    message: region === otherRegion
      ? `Under ${region}, “${name}” and “${other}” both cover ${codes.length ? andList(codes) : 'the same place'}.`
      : `“${name}” under ${region} and “${other}” under ${otherRegion} both cover ${codes.length ? andList(codes) : 'the same place'}, which is then counted twice.`,
    fix: 'Let each country stand in one place only.',
  }),
  empty: (region) => ({
    message: `${region} has no country under it, although other regions have.`,
    fix: `Name the countries that ${region} covers.`,
  }),
  unknown: (name, region) => ({
    message: `“${name}”${region === undefined ? '' : `, under ${region},`} is no place that the map knows.`,
    fix: 'Correct the spelling, or give the country codes that it covers.',
  }),
};

/** English words on figures of the text. */
export const proseWords: AuditWords['prose'] = {
  unbacked: (written, label, places) => ({
    message: label === undefined
      ? `The text names “${written}”${places > 2 ? ` in ${spelled(places)} places` : ''}, and no figure of the data backs it.`
      : `The report says: ${written} ${label}. No figure of the data backs this.`,
    fix: 'Name the source of the figure, give it in the data, or leave it out.',
  }),
};

/** English words on the table of contents. */
export const contentsWords: AuditWords['contents'] = {
  double: (title, parent, isInItself) => ({
    message: isInItself
      ? `In the contents, the heading “${title}” stands right under itself.`
      : `In the contents, the heading “${title}” stands twice${parent === undefined ? '' : ` under “${parent}”`}.`,
    fix: 'Take one of them out, or make the headings tell the two apart.',
  }),
};
