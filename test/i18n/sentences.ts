/** What the widgets of a report say in one language: the sentences that tests of the languages compare. */
import assert from 'node:assert/strict';
import { concentrationMeasures } from '../../src/analysis/concentration-measures.js';
import { MeasuresText } from '../../src/analysis/concentration-measures-text.js';
import { StatedText } from '../../src/analysis/concentration-text.js';
import { hasMeasures, statedConcentration } from '../../src/analysis/concentration.js';
import { datedDevelopments, developmentAxis } from '../../src/analysis/developments.js';
import { DevelopmentsText } from '../../src/analysis/developments-text.js';
import { dynamicsText } from '../../src/analysis/dynamics-text.js';
import { factorLists } from '../../src/analysis/dynamics.js';
import { keyFigures } from '../../src/analysis/key-figures.js';
import { KeyFiguresText } from '../../src/analysis/key-figures-text.js';
import { sizeMissing, sizeNotes, sizeSummary } from '../../src/analysis/market-size-notes.js';
import { sizeTable } from '../../src/analysis/market-size-table.js';
import { MarketSizeText } from '../../src/analysis/market-size-text.js';
import { sizeSeries } from '../../src/analysis/market-size.js';
import { playerShares } from '../../src/analysis/player-shares.js';
import { PlayerSharesText } from '../../src/analysis/player-shares-text.js';
import { PlayersText } from '../../src/analysis/players-text.js';
import { playerRoster } from '../../src/analysis/players.js';
import { RegionValues } from '../../src/analysis/region-values.js';
import { RegionsText } from '../../src/analysis/regions-text.js';
import { regionSurvey } from '../../src/analysis/regions.js';
import { reportFacts } from '../../src/analysis/report-facts.js';
import { SegmentOutlineText } from '../../src/analysis/segment-outline-text.js';
import { segmentOutline } from '../../src/analysis/segment-outline.js';
import { claimsHeadline } from '../../src/analysis/segmentation-claims.js';
import { sizesHeadline } from '../../src/analysis/segmentation-sizes.js';
import { SegmentationText, segmentView } from '../../src/analysis/segmentation-text.js';
import { SegmentMeasure } from '../../src/analysis/segmentation.js';
import { joinSentences } from '../../src/i18n/format.js';
import type { Language } from '../../src/i18n/language.js';
import type { Report } from '../../src/model/report.js';
import { galleryReport } from '../analysis/market-size-report.js';

/** Spaces as readers see them. */
export const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/** Of one report of the gallery, by what says it. */
export class Sentences {
  readonly report: Report;
  readonly #lang: string;
  readonly #words: Language;

  constructor(report: string, lang: string, words: Language) {
    this.report = galleryReport(report);
    this.#lang = lang;
    this.#words = words;
  }

  get size(): { readonly headline: string; readonly subtitle: string; readonly summary: string; readonly missing: string; readonly rows: readonly string[] } {
    const text = new MarketSizeText(this.report, sizeSeries(this.report) ?? assert.fail('no sizes'), { ...this.#shared, words: this.#words.marketSize });
    const rows = sizeTable(text, this.#words.sizeTable).rows.map(({ cells }) => plain(cells.join(' | ')));
    return { headline: plain(text.headline()), subtitle: plain(text.subtitle(false)), summary: plain(joinSentences([sizeSummary(text), ...sizeNotes(text)])), missing: plain(sizeMissing(text)), rows };
  }

  get key(): { readonly headline: string; readonly summary: string } {
    const words = this.#words.keyFigures;
    const text = new KeyFiguresText(this.report, keyFigures(this.report), reportFacts(this.report, this.#lang, words), { ...this.#shared, words });
    return { headline: plain(text.headline()), summary: plain(text.summary()) };
  }

  get segments(): { readonly headline: string; readonly summary: string; readonly missing: string } {
    const segmentation = this.report.segmentations?.[0] ?? assert.fail('no segments');
    const measure = new SegmentMeasure(this.report, segmentation);
    const view = segmentView(this.report, segmentation, measure);
    const text = new SegmentationText(view, { ...this.#shared, words: this.#words.segmentation });
    const headline = view.isTreemap ? sizesHeadline(text, this.#words.segmentationSize) : claimsHeadline(text, this.#words.segmentationStructure);
    return { headline: plain(headline), summary: plain(text.summary()), missing: plain(text.missing()) };
  }

  get regions(): { readonly headline: string; readonly summary: string; readonly missing: string; readonly notes: string } {
    const { frame, amount, regions, regionValues } = this.#words;
    const survey = regionSurvey(this.report) ?? assert.fail('no regions');
    const values = survey.measure && new RegionValues(this.report, survey, this.#lang, frame, regionValues, amount);
    const text = new RegionsText(this.report, survey, { lang: this.#lang, frame, words: regions }, values);
    return { headline: plain(text.headline()), summary: plain(text.summary()), missing: plain(text.missing()), notes: plain(text.notes().join(' ')) };
  }

  get players(): { readonly headline: string; readonly subtitle: string; readonly missing: string } {
    const roster = playerRoster(this.report) ?? assert.fail('no players');
    const text = new PlayersText(this.report, roster, { lang: this.#lang, notDisclosed: this.#words.frame.notDisclosed, words: this.#words.players });
    const data = playerShares(this.report, roster.entries);
    const shares = data && new PlayerSharesText(this.report, data, text, this.#words.playerShares, this.#words.amount);
    return { headline: plain(shares?.headline() ?? text.headline()), subtitle: plain(text.subtitle()), missing: plain(text.missing()) };
  }

  get concentration(): string {
    const stated = statedConcentration(this.report, this.#words.concentration.rank);
    const text = stated && new StatedText(stated, this.#words.concentration);
    const measures = hasMeasures(this.report) && new MeasuresText(this.report, concentrationMeasures(this.report), text, { ...this.#shared, words: this.#words.concentrationMeasure });
    return plain((measures || text)?.headline());
  }

  get dynamics(): { readonly heading: string; readonly subheading: string } {
    const { heading, subheading } = dynamicsText(this.report, factorLists(this.report), [], this.#words.dynamics);
    return { heading: plain(heading), subheading: plain(subheading) };
  }

  get developments(): { readonly headline: string; readonly summary: string } {
    const all = datedDevelopments(this.report);
    const text = new DevelopmentsText(this.report, all, developmentAxis(this.report, all), this.#lang, this.#words.developments);
    return { headline: plain(text.headline()), summary: plain(text.summary()) };
  }

  get outline(): { readonly headline: string; readonly subtitle: string } {
    const words = this.#words.segmentOutline;
    const tree = segmentOutline(this.report, undefined, words.regions) ?? assert.fail('no outline');
    const text = new SegmentOutlineText(this.report, { ...this.#shared, words });
    return { headline: plain(text.headline(tree)), subtitle: plain(text.subtitle(tree)) };
  }

  get #shared(): { readonly lang: string; readonly amount: Language['amount']; readonly frame: Language['frame'] } {
    return { lang: this.#lang, amount: this.#words.amount, frame: this.#words.frame };
  }
}
