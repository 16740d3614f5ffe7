import type { AuditFrameWords } from '../audit-view-words.js';

/** Portuguese words of the audit before its code is there, and where that does not come. */
export const auditFrameWords: AuditFrameWords = {
  figure: 'Lista',
  failedTitle: 'A verificação não carregou',
  failedText: 'O relatório foi lido, mas não foi possível obter o código que o verifica. Recarregue a página para tentar de novo.',
};
