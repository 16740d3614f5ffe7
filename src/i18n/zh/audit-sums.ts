import type { AuditClaimWords, AuditSumWords, AuditUnitWords } from '../audit-words.js';
import { alsoIn } from './audit-lists.js';
import { digits, list, quoted } from './grammar.js';

/** Chinese words on parts and wholes. */
export const sumWords: AuditSumWords = {
  regions: '各区域',
  countriesOf: (region) => `${region}各国`,
  segmentsOf: (name) => `${name}各部分`,
  gap: ({ parts, wholeName, year, sum, whole, difference, over, small, otherYears, shares, ofPart }) => ({
    message: `${year}年${parts}${shares ? '份额' : ''}合计为${sum}，`
      + (wholeName === undefined ? `不是${whole}` : `${over ? '高于' : '低于'}${wholeName}的${whole}${shares ? '' : `，相差${difference}`}`)
      + `。${small ? '可能由四舍五入造成。' : ''}${alsoIn(otherYears)}`,
    fix: ofPart
      ? `应给出占整个市场的份额：目前似为占${wholeName}的份额。`
      : small
        ? `说明数据经四舍五入，或更正${parts}的${shares ? '份额' : '数值'}。`
        : `${over ? '' : '补上缺失部分（例如“其余”条目），或'}更正${parts}的${shares ? '份额' : '数值'}${wholeName === undefined ? '' : `，或更正${wholeName}的数据`}。`,
  }),
  restNegative: (name, region, year, value) => ({
    message: `${quoted(name)}在${year}年为负值：${value}。这样${region}其他国家之和将超过该区域。`,
    fix: `更正${region}各国或该区域的数据。`,
  }),
  shareOfValue: (name, year, share, value, total, percent, otherYears) => ({
    message: `${name}${year}年的市场份额标为${share}，但其${value}为${total}的${percent}。${alsoIn(otherYears)}`,
    fix: '更正份额或数值。份额以整个市场为基数，而非上一级。',
  }),
  sharesOfYear: (year, wrong, of, total) => ({
    message: `${year}年的${of}项份额中，${wrong === of ? '没有一项' : `有${wrong}项不`}与所附数值占${total}的比例相符。`,
    fix: `先检查${year}年的市场规模，再检查份额。`,
  }),
  scenario: (name, kind, year, value, main, otherYears) => ({
    message: `${quoted(name)}给出的${year}年数值为${value}，${kind === 'low' ? '高于' : '低于'}基准值${main}，尽管它是${kind === 'low' ? '低' : '高'}情景。${alsoIn(otherYears)}`,
    fix: '更正情景或基准值，或对调两个情景。',
  }),
};

/** Chinese words on units. */
export const unitWords: AuditUnitWords = {
  parts: (parts, sum, whole, year) => ({
    message: `${year}年${parts}合计为${sum}，而其整体为${whole}，相差约一千倍。其中之一的单位似有不同。`,
    fix: '所有数值均使用市场规模的单位。',
  }),
  years: (yearBefore, before, year, value) => ({
    message: `市场从${yearBefore}年的${before}变为${year}年的${value}，相差约一千倍。其中之一的单位似有不同。`,
    fix: '所有数值均使用市场规模的单位。',
  }),
  heading: (heading, unit) => ({
    message: `标题${quoted(heading)}所示单位与数据单位（${unit}）不同。`,
    fix: '使标题与数据的单位一致。',
  }),
  prose: (written, year, size, factor, isSmaller) => ({
    message: `正文为${quoted(written)}，数据中${year}年为${size}：`
      + (factor === 1 ? '数字相同而货币不同。' : `正文数值是数据的${factor === 1e3 ? '一千' : '一百万'}${isSmaller ? '分之一' : '倍'}。`),
    fix: factor === 1 ? '使正文与数据的货币一致。' : '更正正文的量级（例如把十亿写成百万），或数据的单位。',
  }),
};

/** Chinese words on claims. */
export const claimWords: AuditClaimWords = {
  beaten: (name, quote, own, other, others, kind) => ({
    message: `正文称${name}：${quoted(quote)}。但${other}${kind === 'leading' ? `更大：${others}，而前者为${own}` : `增长更快：年均${others}，而前者为${own}`}。`,
    fix: '更正该说法或数据。',
  }),
  twice: (names, count, kind) => ({
    message: `${count > names.length ? `${names.join('、')}等${digits(count)}项` : list(names)}${count === 2 ? '都' : '均'}被称为同级中${kind === 'leading' ? '领先者' : '增长最快者'}。`,
    fix: '只对其中之一保留该说法，或说明如何并列。',
  }),
};
