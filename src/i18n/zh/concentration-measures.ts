import type { ConcentrationMeasureWords } from '../concentration-words.js';

/** Chinese words of the measures of concentration. */
export const concentrationMeasureWords: ConcentrationMeasureWords = {
  headline: {
    holds: (company, share) => `${company}占市场${share}`,
    largest: (count, share, proven) => `${proven ? '' : '所列企业中'}前${count}大企业合计占市场${share}`,
    named: (count, share) => `所列${count}家企业合计占市场${share}`,
    index: (index, band) => `赫芬达尔-赫希曼指数为${index}${band && `，${band}`}`,
    undisclosed: '市场集中程度未在此披露',
  },
  sharesSubtitle: (year) => `${year}年市场份额`,
  measuresSubtitle: '报告公布的集中度指标',
  largestList: (count, year) => (count === 1 ? `已知份额的企业，${year}年` : `所列前${count}大企业，${year}年`),
  otherNamed: (count) => `其他所列企业${count}家`,
  unnamed: '所有其他企业',
  measure: {
    cr4: '前四大企业（CR4）',
    cr5: '前五大企业（CR5）',
    hhi: '赫芬达尔-赫希曼指数（HHI）',
  },
  short: { cr4: '前四大（CR4）', cr5: '前五大（CR5）', hhi: 'HHI' },
  calculatedFrom: (count) => `按所列${count}家企业的份额计算`,
  band: { low: '低于1,000', moderate: '中度集中', high: '高度集中' },
  guideline: 'HHI为各企业市场份额（%）的平方和。按2023年美国《合并指南》，高于1,800为高度集中市场；监管机构称1,000至1,800为中度集中。',
  indexRange: 'HHI低端：未列企业均小到可忽略；高端：其余全部归一家未列企业。',
  indexProven: 'HHI低端：未列企业均小到可忽略；高端：未列企业达到最大企业已公布份额所允许的上限。',
  tableCaption: '市场集中度',
  tableMeasure: '指标',
  tableShare: (company, year) => `${company}，${year}年份额`,
  tableStated: '报告所述水平',
  summary: (count, index) => {
    const shares = count ? `所列${count === 1 ? '1家企业' : `前${count}大企业`}的份额与整个市场对比。` : '';
    return shares + (index && `HHI为${index}，刻度的界线为1,000和1,800。`);
  },
};
