import type { ConcentrationWords } from '../concentration-words.js';
import { after } from './grammar.js';

/** Japanese words of the stated concentration. */
export const concentrationWords: ConcentrationWords = {
  figure: 'スケール',
  headline: (wording) => `市場集中度${after(wording)}`,
  subtitle: 'レポートの記載は水準のみで、数値はない',
  wordSubtitle: 'レポートの記載は言葉のみで、数値はない',
  level: { low: '低', medium: '中', high: '高' },
  rank: (term) => {
    if (/中程度|適度|^中$|moderate|medium|middle|partial/i.test(term)) return 1;
    if (/分散|断片|細分|競争|^低|fragment|unconcentrat|competiti|^low\b/i.test(term)) return 0;
    return /集中|寡占|独占|統合|^高|consolidat|concentrat|monopol|oligopol|dominat|^high\b/i.test(term) ? 2 : undefined;
  },
  about: 'レポートが示す集中度',
  stated: 'レポートの表現',
  summary: (wording, step) => `レポートが示す市場集中度：${wording}${step === undefined ? '' : `（分散から集中までの3段階の${step + 1}）`}。`,
  stepNote: '段階の中の位置は示されていないため、段階全体を塗っている。',
  wordNote: 'レポートはこの言葉を尺度の上に位置づけていない。',
  schematic: '小さな棒は模式的なもの。',
  emptyTitle: '集中度の公表なし',
  emptyText: 'このレポートは集中度の水準も市場シェアも開示していません。',
};
