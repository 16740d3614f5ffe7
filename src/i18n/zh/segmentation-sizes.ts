import type { SegmentationSizeWords } from '../segmentation-words.js';
import { digits, list } from './grammar.js';

/** Chinese words of the treemap where sizes are disclosed. */
export const segmentationSizeWords: SegmentationSizeWords = {
  headline: {
    largest: (name, by, amount, ofMarket, year) => `按${by}划分，${name}最大：${year}年${ofMarket ? '占市场' : '为'}${amount}`,
    measure: (by, share) => `按${by}划分的市场${share ? '份额' : '规模'}`,
  },
  subtitle: {
    share: (money, year) => `占${money ? '市场金额' : '市场'}百分比，${year}年`,
    value: (unit, year) => `${unit}，${year}年`,
  },
  unsplit: '未进一步细分',
  key: {
    zero: (names, more) => `数值为零，无图块：${list(names, more)}`,
    negative: (names, more) => `数值为负，无图块：${list(names, more)}`,
    open: (names, more) => `未披露：${list(names, more)}`,
  },
  note: {
    area: '面积与规模成正比。',
    derived: '彩色斜纹图块为计算值，即其各部分之和。',
    rest: (open) => `灰色斜纹图块为计算值：已披露部分之外，留给${digits(open)}个未披露细分市场的余量。`,
    unnamed: '灰色斜纹图块为计算值：所列细分市场之外的余量。',
    excess: (sum) => `公布份额合计为${sum}，面积按其比例绘制。`,
    inexact: '部分规模以约数、区间或上下限公布，其面积为近似值。',
    nameless: (tiles) => `${digits(tiles)}个图块过小，无法显示名称：请指向图块，或打开表格。`,
  },
};
