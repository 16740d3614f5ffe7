import type { CitationWords } from '../citation-words.js';
import { digits } from './grammar.js';

/** Chinese words of citations. */
export const citationWords: CitationWords = {
  sample: '示例数据',
  sampleNote: '示例数据，数值为虚构',
  edition: (edition) => (/版|edition|version|release/i.test(edition) ? edition : `${edition}版`),
  pages: (count) => `${digits(count)}页`,
  licence: (licence) => `许可：${licence}`,
  figure: (headline, isText) => `${isText ? '章节' : '图'}：${headline}`,
  accessed: (date) => `访问日期：${new Intl.DateTimeFormat('zh', { dateStyle: 'long' }).format(date)}`,
  kind: '报告',
  world: '全球',
  marketSize: '市场规模',
  title: (isText) => `引用此${isText ? '章节' : '图'}`,
  forms: { text: '文本', bibtex: 'BibTeX', jsonld: 'JSON-LD' },
  formsLabel: '引用格式',
  copy: '复制',
  copied: '已复制',
  byHand: '此处不允许自动复制。文本已选中，请按Ctrl+C（Mac按⌘C）复制。',
  close: '关闭',
};
