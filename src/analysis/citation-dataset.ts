import { publishedStyle, unitName } from '../i18n/amount.js';
import type { CitationWords } from '../i18n/citation-words.js';
import type { AmountWords } from '../i18n/words.js';
import type { Publisher, Report, Scope } from '../model/report.js';
import { citedTitle, type CitedFigure } from './citation.js';
import { plainSentences, plainText } from './plain-text.js';

/**
 * The figure as schema.org JSON-LD for a page's head: a `Dataset`, or a `CreativeWork` where the widget has no numbers.
 * `<` is escaped, so the text may stand in a script element.
 */
export function citationDataset(figure: CitedFigure, words: CitationWords, amount: AmountWords): string {
  const { report, headline, description, measures } = figure;
  const { publisher, published, licence, url, lang, sample, edition } = report;
  const publishing = { creator: organization(publisher), publisher: organization(publisher), datePublished: published };
  const span = report.timeline ?? report.studyPeriod;
  const data = {
    '@context': 'https://schema.org',
    '@type': measures ? 'Dataset' : 'CreativeWork',
    name: plainText(sample ? `${headline} (${words.sample})` : headline),
    description: plainSentences([sample && words.sampleNote, ...description]) || undefined,
    inLanguage: lang,
    url,
    ...publishing,
    license: licence && describeLicence(licence),
    temporalCoverage: span && `${span.from}/${span.to}`,
    spatialCoverage: describePlace(report.scope, words),
    variableMeasured: measures?.length ? measures.map((label) => describeMeasure(label, report, words, amount)) : undefined,
    isPartOf: { '@type': 'Report', name: citedTitle(report, words), version: edition, url, ...publishing },
  };
  return JSON.stringify(data, undefined, 2).replaceAll('<', '\\u003c');
}

const organization = (publisher: Publisher | undefined) => publisher && { '@type': 'Organization', name: plainText(publisher.name), url: publisher.url };

/** schema.org wants an address or a work, so a licence in words is a work with that name. */
const describeLicence = (licence: string) => (/^https?:\/\/\S+$/.test(licence) ? licence : { '@type': 'CreativeWork', name: plainText(licence) });

function describePlace(scope: Scope | undefined, { world }: CitationWords) {
  const name = scope?.place ?? (scope?.kind === 'global' ? world : undefined);
  return name && { '@type': 'Place', name: plainText(name) };
}

/** A column that is named by its unit alone measures the market's size. */
function describeMeasure(label: string, { marketSize }: Report, words: CitationWords, amount: AmountWords) {
  const unit = marketSize?.unit;
  const name = unit ? unitName(publishedStyle('', amount, unit)) : '';
  const isUnit = name !== '' && label.toLowerCase() === name.toLowerCase();
  return isUnit
    ? { '@type': 'PropertyValue', name: marketSize?.measure ?? words.marketSize, unitText: name }
    : { '@type': 'PropertyValue', name: plainText(label) };
}
