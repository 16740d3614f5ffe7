import type { HeadlineSpan, MarketSizeWords, MismatchWords } from '../market-size-words.js';
import { inBrackets } from './grammar.js';

/** "2031年までに" of a forecast, "2021–2024年に" of what has been. */
const over = ({ from, to, forecast }: HeadlineSpan): string => (forecast ? `${to}年までに` : `${from}–\u2060${to}年に`);

const leads = ({ reached, year, percent, under }: MismatchWords): string =>
  `この率では${year}年に${reached}となり、公表値を${percent}%${under ? '下回る' : '上回る'}。`;

/** Japanese words of the market-size chart. */
export const marketSizeWords: MarketSizeWords = {
  subtitle: (measure = '市場規模', rest) => measure + inBrackets(rest),
  headline: {
    fold: (market, fold, { from, to, forecast }) => (forecast ? `${market}、${to}年に${from}年の${fold}倍へ` : `${market}、${to}年は${from}年の${fold}倍`),
    change: (market, percent, span, up) => `${market}、${over(span)}${percent}%${up ? '増' : '減'}${span.forecast ? 'の見通し' : ''}`,
    flat: (market, amount, { from, to, forecast }) => (forecast ? `${market}、${to}年まで${amount}で横ばいの見通し` : `${market}、${from}–\u2060${to}年は${amount}で横ばい`),
    level: (market, amount, year) => `${market}、${year}年は${amount}`,
    fromTo: (market, start, end, { from, to, forecast }) => `${market}、${from}年の${start}から${to}年は${end}${forecast ? 'の見通し' : 'に'}`,
    rate: (market, rate, up) => `${market}、年率${rate}の${up === undefined ? '変動' : up ? '成長' : '縮小'}見通し`,
  },
  key: {
    historical: '公表値',
    base: '公表値（基準年）',
    forecast: '公表値（予測）',
    estimated: '公表値・推定値',
    estimatedForecast: '公表値・推定値（予測）',
    derived: '公表の成長率による算出値',
    given: '算出値（公表値ではない）',
    band: '下限～上限',
  },
  shortKey: {
    historical: '公表値',
    base: '基準年',
    forecast: '予測',
    estimated: '公表値・推定値',
    estimatedForecast: '予測',
    derived: '算出値',
    given: '算出値',
    band: '下限～上限',
  },
  aYear: (rate) => `年率${rate}`,
  compound: (years) => `年平均成長率（CAGR）${years && `、${years}年`}`,
  compoundShort: (years) => `CAGR ${years}`.trim(),
  phase: { historical: '', base: '基準年', forecast: '予測' },
  baseYear: '基準年',
  baseYearShort: '基準',
  historical: '実績',
  forecast: (studyPeriod) => `予測${studyPeriod && `（調査対象期間 ${studyPeriod}）`}`,
  when: (year, phase) => `${year}年${inBrackets(phase)}`,
  how: {
    published: (status, amount) => `${status}：${amount}`,
    calculated: (year, rate) => `${year}年の値から公表の年率${rate}で算出、公表値ではない`,
    times: (fold, year) => `、${year}年の${fold}倍`,
    range: (low, high) => `。下限${low}、上限${high}`,
    source: (source) => `出典：${source}`,
    undisclosed: 'レポートに記載、ここでは非開示',
    missing: 'この年の使える値は提供されていない',
  },
  note: {
    solid: (year, rate) => `塗りの棒はレポートの公表値。斜線の棒は算出値で、${year}年の値を公表の年率${rate}で延長したもの。`,
    calculated: (year, rate) => `斜線の棒は、${year}年の値と公表の年率${rate}による算出値。`,
    rounded: (mismatch) => `成長率は丸めた値のため、${leads(mismatch)}`,
    differs: (mismatch) => `公表の年率${mismatch.rate}は両端の値と一致しない。${leads(mismatch)}`,
    outside: (years) => `${years}年はレポートに記載があるが、ここでは非開示。`,
    gap: '空白は空白のまま。線も推定もゼロも補わない。',
    band: '帯は下限シナリオから上限シナリオまで。',
    estimated: (years) => `${years}年は発行元による推定値。`,
    open: 'レポートの記載は成長率のみで、市場規模がないため、棒には高さがない。',
  },
  summary: {
    span: (from, to) => (from === to ? `${from}年の棒グラフ。` : `${from}年から${to}年までの棒グラフ。`),
    level: (year, amount, status) => `${year}年：${amount}、${status}。`,
    status: (published, calculated, open) => {
      const counts = [published && `公表値${published}年分`, calculated && `算出値${calculated}年分`, open && `値なし${open}年分`];
      return `内訳：${counts.filter(Boolean).join('、')}。`;
    },
    rate: (rate, years) => `公表の年平均成長率：${rate}${years && `（${years}年）`}。`,
  },
  forecastStatus: (status) => `${status}（予測）`,
  missing: (years) => `${years}年の値はレポート全文に記載。`,
  emptyTitle: '市場規模の公表なし',
  emptyText: 'このレポートは年ごとの値を開示していません。レポート全文に含まれます。',
};
