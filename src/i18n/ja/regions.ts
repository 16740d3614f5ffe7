import type { RegionsWords } from '../regions-words.js';
import { amountWords } from './amount.js';
import { digits, list } from './grammar.js';

const lines = (count: number): string => `国別${digits(count)}項目`;

/** Japanese words of the map of all regions. */
export const regionsWords: RegionsWords = {
  headline: {
    claims: (leading, fastest) => {
      if (`${leading}` === `${fastest}`) return `${list(leading)}が首位、成長率も最高`;
      return [leading.length && `${list(leading)}が首位`, fastest.length && `${list(fastest)}が最も高成長`].filter(Boolean).join('、');
    },
    count: (regions, all) => `${digits(regions)}地域${all ? `、${lines(all)}` : ''}`,
  },
  subtitle: {
    coloured: (text) => `${text}。色は見出しの内容を示し、値ではない`,
    shaded: (text) => `${text}。濃淡は個別記載の有無を示し、値ではない`,
  },
  leads: '首位',
  growsFastest: '最も高成長',
  key: { listed: '個別に記載', rest: '「その他」に含む', none: 'レポート対象外' },
  lines,
  summary: {
    world: '世界地図。',
    part: (name, facts) => `${name}${facts.length ? `：${facts.join('、')}` : ''}`,
    more: (more) => `ほか${digits(more)}件`,
  },
  note: {
    groups: (names, rest) => `国の区分はレポートによる。${list([...names, ...(rest ? ['「その他」の項目'] : [])])}は構成国の記載がなく、一般的な定義に従う。`,
    map: (projection) => `地図：Natural Earth（実効支配による国境）、${projection === 'world' ? 'イコールアース図法' : '正積方位図法'}。境界線は特定の立場を示すものではない。`,
  },
  missing: (years, unit, scale) => {
    const details = [years && `${years}年`, unit && `単位：${amountWords.amount('', amountWords.scales[scale].long, unit, '')}`].filter(Boolean).join('、');
    return `値はここでは非開示。レポートには地域別・国別に記載${details && `（${details}）`}。`;
  },
  showOnMap: '地図で表示',
  loadingMap: '地図を読み込み中',
  unknownPlace: (name) => `「${name}」は不明です。既知の国、国グループ、地域、またはそのコードが必要です`,
  figure: '地図',
  emptyTitle: '地域の公表なし',
  emptyText: 'このレポートは対象地域を示していません。',
};
