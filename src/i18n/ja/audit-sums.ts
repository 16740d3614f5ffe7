import type { AuditClaimWords, AuditSumWords, AuditUnitWords } from '../audit-words.js';
import { alsoIn } from './audit-lists.js';
import { list, quoted } from './grammar.js';

/** Japanese words on parts and wholes. */
export const sumWords: AuditSumWords = {
  regions: '地域',
  countriesOf: (region) => `${region}の国`,
  segmentsOf: (name) => `${name}の内訳`,
  gap: ({ parts, wholeName, year, sum, whole, difference, over, small, otherYears, shares, ofPart }) => ({
    message: `${year}年の${parts}の${shares ? 'シェア' : ''}合計は${sum}で、`
      + (wholeName === undefined ? `${whole}にならない` : `${wholeName}の${whole}を${shares ? '' : difference}${over ? '上回る' : '下回る'}`)
      + `。${small ? '端数処理による可能性がある。' : ''}${alsoIn(otherYears)}`,
    fix: ofPart
      ? `市場全体に対するシェアを示す。現在の値は${wholeName}に対するシェアとみられる。`
      : small
        ? `端数処理であることを明記するか、${parts}の${shares ? 'シェア' : '値'}を訂正する。`
        : `${over ? '' : '「その他」など不足分を示すか、'}${parts}の${shares ? 'シェア' : '値'}${wholeName === undefined ? '' : `または${wholeName}の値`}を訂正する。`,
  }),
  restNegative: (name, region, year, value) => ({
    message: `${quoted(name)}は${year}年にマイナス（${value}）となっている。${region}の他の国の合計が地域の値を超えることになる。`,
    fix: `${region}の国の値か、地域自体の値を訂正する。`,
  }),
  shareOfValue: (name, year, share, value, total, percent, otherYears) => ({
    message: `${name}の${year}年の市場シェアは${share}とされるが、値の${value}は${total}の${percent}にあたる。${alsoIn(otherYears)}`,
    fix: 'シェアか値を訂正する。シェアは上位区分ではなく市場全体に対する割合。',
  }),
  sharesOfYear: (year, wrong, of, total) => ({
    message: `${year}年のシェア${of}件のうち${wrong === of ? 'すべて' : `${wrong}件`}が、並記された値の${total}に対する割合と一致しない。`,
    fix: `まず${year}年の市場規模を確認し、次にシェアを確認する。`,
  }),
  scenario: (name, kind, year, value, main, otherYears) => ({
    message: `${quoted(name)}の${year}年の値は${value}で、${kind === 'low' ? '下限' : '上限'}シナリオなのに基本値の${main}を${kind === 'low' ? '上回る' : '下回る'}。${alsoIn(otherYears)}`,
    fix: 'シナリオか基本値を訂正するか、シナリオを入れ替える。',
  }),
};

/** Japanese words on units. */
export const unitWords: AuditUnitWords = {
  parts: (parts, sum, whole, year) => ({
    message: `${year}年の${parts}の合計は${sum}だが、その全体は${whole}で、約千倍の開きがある。どちらかの単位が異なるとみられる。`,
    fix: 'すべての値を市場規模と同じ単位で示す。',
  }),
  years: (yearBefore, before, year, value) => ({
    message: `市場は${yearBefore}年の${before}から${year}年の${value}へ、約千倍変化している。どちらかの単位が異なるとみられる。`,
    fix: 'すべての値を市場規模と同じ単位で示す。',
  }),
  heading: (heading, unit) => ({
    message: `見出し${quoted(heading)}の単位が、データの単位（${unit}）と異なる。`,
    fix: '見出しとデータの単位を一致させる。',
  }),
  prose: (written, year, size, factor, isSmaller) => ({
    message: `本文には${quoted(written)}、データには${year}年の値として${size}とある。`
      + (factor === 1 ? '通貨は異なるが数字が同じ。' : `本文の値は${factor === 1e3 ? '千' : '百万'}${isSmaller ? '分の1' : '倍'}。`),
    fix: factor === 1 ? '本文とデータの通貨を一致させる。' : '本文の桁（百万と十億の取り違えなど）か、データの単位を訂正する。',
  }),
};

/** Japanese words on claims. */
export const claimWords: AuditClaimWords = {
  beaten: (name, quote, own, other, others, kind) => ({
    message: `本文は${name}について${quoted(quote)}と述べる。しかし${other}の方が${kind === 'leading' ? `大きい（${others}、これに対し${own}）` : `成長が速い（年率${others}、これに対し${own}）`}。`,
    fix: '記述か数値を訂正する。',
  }),
  twice: (names, count, kind) => ({
    message: `${list(names, count - names.length)}の${count === 2 ? 'どちらも' : 'すべてが'}、同じ区分の中で${kind === 'leading' ? '首位' : '最も高成長'}とされている。`,
    fix: '記述を一つに絞るか、どのように並び立つのかを説明する。',
  }),
};
