import type { ReportWords } from '../report-words.js';
import { quoted } from './grammar.js';

/** Hindi words of the whole report as a page. */
export const reportWords: ReportWords = {
  inThisReport: 'इस रिपोर्ट में',
  labels: {
    'key-figures': 'मुख्य आँकड़े',
    'market-size-chart': 'बाज़ार का आकार',
    'insights': 'निष्कर्ष',
    'quoted-figures': 'पाठ में आँकड़े',
    'segment-treemap': 'खंड',
    'segment-outline': 'खंड',
    'regional-map': 'क्षेत्र',
    'market-dynamics': 'गतिकी',
    'player-list': 'कंपनियाँ',
    'concentration-meter': 'संकेंद्रण',
    'developments': 'घटनाक्रम',
    'contents': 'विषय-सूची',
    'audit': 'जाँच',
  },
  pages: (_count, written) => `${written} पृष्ठ`,
  timeline: (years) => `समय-रेखा ${years}`,
  factSeparator: ', ',
  source: (report, details, timeline) => `सभी आँकड़ों का स्रोत: ${[`${report} रिपोर्ट`, details, timeline].filter(Boolean).join(', ')}।`,
  sampleSource: (report) => `स्रोत: ${report} के लिए बनाया गया नमूना डेटा।`,
  years: (baseYear, studyPeriod) => {
    const parts = [baseYear && `आधार वर्ष ${baseYear}`, studyPeriod && `अध्ययन अवधि ${studyPeriod}`].filter(Boolean);
    return parts.length ? `${parts.join(', ')}।` : '';
  },
  licence: (terms) => `लाइसेंस: ${terms}`,
  open: (segments, regions) =>
    segments && regions ? 'खंड और क्षेत्र के मान यहाँ अघोषित हैं।'
    : segments ? 'खंड के मान यहाँ अघोषित हैं।'
    : regions ? 'क्षेत्र के मान यहाँ अघोषित हैं।' : '',
  fullReport: (pages) => (pages ? `पूरी रिपोर्ट ${pages} की है।` : ''),
  under: (heading, text) => `रिपोर्ट में ${quoted(heading)} के अंतर्गत${text ? `: ${text}` : '।'}`,
  lists: (headings) => `रिपोर्ट की सूचियाँ: ${headings.map(quoted).join(', ')}`,
  profiles: (text, items) => `${text}${items.length ? ` ${items.join('; ')}.` : ''}`,
  failed: 'रिपोर्ट का यह भाग लोड नहीं हुआ।',
  retry: 'फिर कोशिश करें',
};
