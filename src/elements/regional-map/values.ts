/** What the map shows where the report discloses values. Loads with the first report that does. */
import { RegionValues } from '../../analysis/region-values.js';
import type { RegionalPlace, RegionSurvey } from '../../analysis/regions.js';
import type { RegionsLanguage } from '../../analysis/regions-text.js';
import { amountWords } from '../../i18n/en/amount.js';
import { regionValuesWords } from '../../i18n/en/region-values.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { MapInput, PlacedCircle } from '../../layout/map.js';
import { placeCircles } from '../../layout/map-circles.js';
import type { Report } from '../../model/report.js';

export { valuesStyles } from './values-styles.js';
export { renderCircle } from '../../render/map-circles.js';

export const valuesOf = (report: Report, survey: RegionSurvey, { lang, frame }: RegionsLanguage, speaker: Speaker): RegionValues =>
  new RegionValues(report, survey, lang, frame, speaker.say('regionValues', regionValuesWords), speaker.say('amount', amountWords));

/** `largest`: radius of the largest circle in CSS pixels. */
export function circlesOf(input: MapInput, places: readonly RegionalPlace[], values: RegionValues, largest: number): readonly (PlacedCircle | undefined)[] {
  const shown = places.map((place) => (place.value === undefined ? undefined : { value: place.value, text: values.label(place) }));
  return placeCircles(input, shown, largest);
}
