import type { KeyFiguresWords } from '../key-figures-words.js';

/** Chinese words of the market's key figures. */
export const keyFiguresWords: KeyFiguresWords = {
  figure: '数据',
  headline: {
    level: (amount, _isPlain, year) => `${year}年市场规模为${amount}`,
    then: (amount, year, isForecast, up) => {
      if (!isForecast) return `，${year}年为${amount}`;
      return `，预计${year}年${up === undefined ? '为' : up ? '达到' : '降至'}${amount}`;
    },
    rate: (rate, up, market = '') => `${market}${market ? '' : '，'}预计年均${up === undefined ? '变动' : up ? '增长' : '下降'}${rate}`,
    undisclosed: (market) => `${market}：规模未在此披露`,
  },
  phase: { historical: '', base: '，基准年', forecast: '，预测' },
  label: (year, how) => `${year}年，${how.replace(/^，/, '')}`,
  scenarios: (low, high) => `低${low}，高${high}`,
  lowOnly: (low) => `低${low}`,
  highOnly: (high) => `高${high}`,
  growth: '年复合增长率（CAGR）',
  source: (source) => `来源：${source}`,
  facts: {
    baseYear: '基准年',
    studyPeriod: '研究期间',
    timeline: '报告时间范围',
    concentration: '市场集中度',
    pages: '报告页数',
    published: '出版日期',
    edition: '版本',
    scope: '范围',
    publisher: '出版方',
  },
  level: { low: '低', medium: '中', high: '高' },
  scope: { global: '全球', region: '单一区域', country: '单一国家' },
  remark: (year, text) => `${year}年：${text.replace(/[.。]$/, '')}。`,
  summary: (years, hasRate, facts) => {
    const parts = [years.length && `${years.map((year) => `${year}年`).join('、')}市场规模`, hasRate && '年复合增长率', facts && `报告信息${facts}项`].filter(Boolean);
    return `关键数据：${parts.join('；')}。`;
  },
  emptyTitle: '未公布关键数据',
  emptyText: '本报告未披露市场规模、增长率或报告信息。',
};
