import type { AuditFrameWords } from '../audit-view-words.js';

/** Spanish words of the audit before its code is there, and where that does not come. */
export const auditFrameWords: AuditFrameWords = {
  figure: 'Lista',
  failedTitle: 'La revisión no se cargó',
  failedText: 'El informe se leyó, pero no se pudo obtener el código que lo revisa. Vuelva a cargar la página.',
};
