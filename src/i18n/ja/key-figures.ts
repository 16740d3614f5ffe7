import type { KeyFiguresWords } from '../key-figures-words.js';

/** Japanese words of the market's key figures. */
export const keyFiguresWords: KeyFiguresWords = {
  figure: '数値',
  headline: {
    level: (amount, _isPlain, year) => `${year}年の市場規模は${amount}`,
    then: (amount, year, isForecast, up) => {
      if (!isForecast) return `、${year}年は${amount}`;
      return up === undefined ? `、${year}年は${amount}の見通し` : `、${year}年に${amount}へ${up ? '拡大' : '縮小'}の見通し`;
    },
    rate: (rate, up, market = '') => `${market}、年率${rate}の${up === undefined ? '変動' : up ? '成長' : '縮小'}見通し`,
    undisclosed: (market) => `${market}：市場規模はここでは非開示`,
  },
  phase: { historical: '', base: '・基準年', forecast: '・予測' },
  label: (year, how) => `${year}年、${how.replace(/^・/, '')}`,
  scenarios: (low, high) => `下限${low}、上限${high}`,
  lowOnly: (low) => `下限${low}`,
  highOnly: (high) => `上限${high}`,
  growth: '年平均成長率（CAGR）',
  source: (source) => `出典：${source}`,
  facts: {
    baseYear: '基準年',
    studyPeriod: '調査対象期間',
    timeline: 'レポートの対象期間',
    concentration: '市場集中度',
    pages: 'ページ数',
    published: '発行日',
    edition: '版',
    scope: '対象地域',
    publisher: '発行元',
  },
  level: { low: '低', medium: '中', high: '高' },
  scope: { global: '世界', region: '1地域', country: '1か国' },
  remark: (year, text) => `${year}年：${text.replace(/[.。]$/, '')}。`,
  summary: (years, hasRate, facts) => {
    const parts = [years.length && `${years.map((year) => `${year}年`).join('、')}の市場規模`, hasRate && '年平均成長率', facts && `レポートの基本情報${facts}件`].filter(Boolean);
    return `主要数値：${parts.join('、')}。`;
  },
  emptyTitle: '主要数値の公表なし',
  emptyText: 'このレポートは市場規模、成長率、基本情報を開示していません。',
};
