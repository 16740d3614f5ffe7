import type { ConcentrationWords } from '../concentration-words.js';

/** Korean words of the stated concentration. */
export const concentrationWords: ConcentrationWords = {
  figure: '척도',
  headline: (wording) => `시장 집중도: ${wording}`,
  subtitle: '보고서는 수치 없이 수준만 제시',
  wordSubtitle: '보고서는 수치 없이 표현만 제시',
  level: { low: '낮음', medium: '중간', high: '높음' },
  rank: (term) => {
    if (/중간|보통|moderate|medium|middle|partial/i.test(term)) return 1;
    if (/분산|파편|경쟁|낮|^저|fragment|unconcentrat|competiti|^low\b/i.test(term)) return 0;
    return /집중|과점|독점|통합|높|^고|consolidat|concentrat|monopol|oligopol|dominat|^high\b/i.test(term) ? 2 : undefined;
  },
  about: '보고서가 밝힌 집중도',
  stated: '보고서의 표현',
  summary: (wording, step) => `보고서가 밝힌 시장 집중도: ${wording}${step === undefined ? '' : `, 분산에서 집중까지 3단계 중 ${step + 1}단계`}.`,
  stepNote: '보고서가 단계 안의 위치를 밝히지 않아 단계 전체를 칠했다.',
  wordNote: '보고서는 이 표현을 척도의 단계에 놓지 않았다.',
  schematic: '작은 막대는 개략적이다.',
  emptyTitle: '공표된 집중도 없음',
  emptyText: '이 보고서는 집중도 수준도 시장 점유율도 공개하지 않습니다.',
};
