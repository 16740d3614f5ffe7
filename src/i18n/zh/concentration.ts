import type { ConcentrationWords } from '../concentration-words.js';

/** Chinese words of the stated concentration. */
export const concentrationWords: ConcentrationWords = {
  figure: '刻度',
  headline: (wording) => `市场集中度：${wording}`,
  subtitle: '报告只给出水平，未给出数值',
  wordSubtitle: '报告只给出描述，未给出数值',
  level: { low: '低', medium: '中', high: '高' },
  rank: (term) => {
    if (/中度|中等|适中|^中$|moderate|medium|middle|partial/i.test(term)) return 1;
    if (/分散|竞争|^低|fragment|unconcentrat|competiti|^low\b/i.test(term)) return 0;
    return /集中|整合|寡头|垄断|^高|consolidat|concentrat|monopol|oligopol|dominat|^high\b/i.test(term) ? 2 : undefined;
  },
  about: '报告所述集中度',
  stated: '报告原词',
  summary: (wording, step) => `报告所述市场集中度：${wording}${step === undefined ? '' : `（从分散到集中共3级，第${step + 1}级）`}。`,
  stepNote: '报告未说明级内位置，因此整级填色。',
  wordNote: '报告未将该词归入任何级别。',
  schematic: '小条仅为示意。',
  emptyTitle: '未公布集中度',
  emptyText: '本报告既未披露集中度水平，也未披露市场份额。',
};
