import type { CitationWords } from '../citation-words.js';
import { digits } from './grammar.js';

/** Japanese words of citations. */
export const citationWords: CitationWords = {
  sample: 'サンプルデータ',
  sampleNote: 'サンプルデータ（架空の値）',
  edition: (edition) => (/版|edition|version|release/i.test(edition) ? edition : `${edition}版`),
  pages: (count) => `${digits(count)}ページ`,
  licence: (licence) => `ライセンス：${licence}`,
  figure: (headline, isText) => `${isText ? '節' : '図'}：${headline}`,
  accessed: (date) => `${new Intl.DateTimeFormat('ja', { dateStyle: 'long' }).format(date)}閲覧`,
  kind: 'レポート',
  world: '世界',
  marketSize: '市場規模',
  title: (isText) => `この${isText ? '節' : '図'}を引用`,
  forms: { text: 'テキスト', bibtex: 'BibTeX', jsonld: 'JSON-LD' },
  formsLabel: '引用の形式',
  copy: 'コピー',
  copied: 'コピーしました',
  byHand: 'ここでは自動コピーが許可されていません。選択済みの文をCtrl+C（Macは⌘C）でコピーしてください。',
  close: '閉じる',
};
