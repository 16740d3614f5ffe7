import type { CitationWords } from '../citation-words.js';
import { digits } from './grammar.js';

/** Korean words of citations. */
export const citationWords: CitationWords = {
  sample: '예시 데이터',
  sampleNote: '예시 데이터, 가상의 값',
  edition: (edition) => (/판|edition|version|release/i.test(edition) ? edition : `${edition}판`),
  pages: (count) => `${digits(count)}쪽`,
  licence: (licence) => `라이선스: ${licence}`,
  figure: (headline, isText) => `${isText ? '절' : '그림'}: ${headline}`,
  accessed: (date) => `${new Intl.DateTimeFormat('ko', { dateStyle: 'long' }).format(date)} 열람`,
  kind: '보고서',
  world: '세계',
  marketSize: '시장 규모',
  title: (isText) => (isText ? '이 절 인용' : '이 그림 인용'),
  forms: { text: '텍스트', bibtex: 'BibTeX', jsonld: 'JSON-LD' },
  formsLabel: '인용 형식',
  copy: '복사',
  copied: '복사됨',
  byHand: '여기서는 자동 복사가 허용되지 않습니다. 선택된 텍스트를 Ctrl+C(Mac은 ⌘C)로 복사하세요.',
  close: '닫기',
};
