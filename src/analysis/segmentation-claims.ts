import type { SegmentationStructureWords } from '../i18n/segmentation-words.js';
import type { SegmentationText } from './segmentation-text.js';

/** The finding without sizes: what the report claims of the segments on top, else their names. */
export function claimsHeadline({ by, view: { segments } }: SegmentationText, { headline }: SegmentationStructureWords): string {
  const claimed = (kind: string) => segments.filter(({ claims }) => claims?.some((claim) => claim.kind === kind)).map(({ name }) => name);
  const [leading, fastest, major] = [claimed('leading'), claimed('fastest-growing'), claimed('major')];
  if (!leading.length && !fastest.length && !major.length) return headline.names(by, segments.map(({ name }) => name));
  return headline.claims(by, segments.length, leading, fastest, major);
}
