import type { TroubleWords } from '../words.js';

/** Chinese words of what went wrong, and of nothing to show. */
export const troubleWords: TroubleWords = {
  reassurance: '页面其他部分不受影响。',
  retry: '重试',
  noCode: '绘制此图的部分代码未能加载。',
  errors: {
    'bad-src': (detail) => `地址${detail}无法使用：须为http、https或本站地址。`,
    network: () => '无法获取数据。',
    http: (detail) => `服务器返回${detail}，而非数据。`,
    timeout: (detail) => `数据未在${detail}秒内到达。`,
    'too-large': (detail) => `数据超过${detail} MB。`,
    'not-json': (detail) => `服务器返回${detail}，而非JSON。`,
    'bad-json': (detail) => `数据不是有效的JSON：${detail}。`,
    'data-changed': (detail) => `本版发布后数据已变更，因此不予显示：${detail}。`,
    'cannot-verify': (detail) => `无法核实数据是否属于本版，因此不予显示${detail ? `：${detail}` : ''}。`,
    invalid: (detail) => `数据不是报告：${detail}。`,
  },
  issuesTitle: (count) => `已略去${count}项数据。`,
  issuesRest: '其余按所提供内容绘制。',
  moreIssues: (count) => `另有${count}项`,
  noData: '此组件需要报告：请通过src属性、report对象属性或外层vt-report提供。',
  emptyTitle: '此处无公布内容',
  emptyText: '本报告未披露此图所需内容。',
};
