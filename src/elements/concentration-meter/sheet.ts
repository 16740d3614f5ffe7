/** What a sheet shows of concentration: the same parts in the same order as the widget. */
import { concentrationMeasures, HHI_THRESHOLDS } from '../../analysis/concentration-measures.js';
import { MeasuresText } from '../../analysis/concentration-measures-text.js';
import { StatedText } from '../../analysis/concentration-text.js';
import { hasMeasures, statedConcentration } from '../../analysis/concentration.js';
import { amountWords } from '../../i18n/en/amount.js';
import { concentrationMeasureWords } from '../../i18n/en/concentration-measures.js';
import { concentrationWords } from '../../i18n/en/concentration.js';
import { frameWords } from '../../i18n/en/frame.js';
import { formatNumber } from '../../i18n/format.js';
import type { Speaker } from '../../i18n/speaker.js';
import { layoutIndexScale, layoutStack } from '../../layout/concentration.js';
import { levelStrip, measuresStrip, scaleStrip, stackStrip } from '../../layout/sheet-concentration.js';
import { rowsStrip, type SheetRow } from '../../layout/sheet-lists.js';
import type { SheetPart } from '../../layout/sheet-marks.js';
import { joinStrips } from '../../layout/sheet.js';
import { isKnown } from '../../model/figure.js';
import type { Report } from '../../model/report.js';
import { rankIn } from './rank-in.js';

/** `width`: CSS pixels inside the sheet. */
export function concentrationParts(report: Report, speaker: Speaker, width: number): readonly SheetPart[] {
  const words = speaker.say('concentration', concentrationWords);
  const stated = statedConcentration(report, rankIn(speaker));
  const text = stated && new StatedText(stated, words);
  const measured = hasMeasures(report) ? measuredParts(report, text, speaker, width) : [];
  return [...measured, ...(text ? [levelPart(text, measured.length ? words.about : '', words.stated)] : [])];
}

function measuredParts(report: Report, stated: StatedText | undefined, speaker: Speaker, width: number): readonly SheetPart[] {
  const data = concentrationMeasures(report);
  const { language: lang } = speaker;
  const words = speaker.say('concentrationMeasure', concentrationMeasureWords);
  const text = new MeasuresText(report, data, stated, { lang, amount: speaker.say('amount', amountWords), frame: speaker.say('frame', frameWords), words });
  const parts: SheetPart[] = [];
  if (text.shown.length) parts.push(sharesPart(text, width));
  if (data.measures.length) {
    const index = data.measures.find(({ kind, figure }) => kind === 'hhi' && isKnown(figure));
    const figures = data.measures.map((measure) => ({
      label: words.short[measure.kind],
      value: text.value(measure),
      basis: text.basis(measure),
      isOpen: !isKnown(measure.figure),
      isIndex: measure.kind === 'hhi',
    }));
    const scale = index && scaleStrip(layoutIndexScale(index.figure, HHI_THRESHOLDS, index.isCalculated), HHI_THRESHOLDS.map((value) => formatNumber(lang, value)));
    parts.push(joinStrips([measuresStrip(figures), ...(scale ? [scale] : [])], 12));
  }
  return parts;
}

function sharesPart(text: MeasuresText, width: number): SheetPart {
  const rest = text.rest();
  const shares = [...text.shown, ...rest].map(({ share }) => share);
  const stack = layoutStack(shares, width)?.map((part, i) => {
    const { figure } = text.shown[i] ?? {};
    const isVague = figure && (figure.kind !== 'exact' || figure.status === 'derived');
    const look = rest[i - text.shown.length]?.kind ?? (isVague ? 'vague' : 'company');
    return { ...part, look, key: figure ? part.key : '' } as const;
  });
  const rows: readonly SheetRow[] = [
    ...text.shown.map(({ player, figure }, i) => ({ key: `${i + 1}`, name: player.name, value: text.share(figure) })),
    ...rest.map(({ label, value }) => ({ key: '+', name: label, value, isQuiet: true })),
  ];
  return joinStrips([...(stack ? [stackStrip(stack, !rest.length)] : []), rowsStrip(rows)], 8);
}

const levelPart = ({ wording, step, legend, hasEnds }: StatedText, about: string, own: string): SheetPart =>
  levelStrip({
    about, wording, step, hasEnds,
    terms: legend.map(({ term, text = '', isStated }) => ({ term, text, mark: isStated && step === undefined ? own : '' })),
  });
