import type { TroubleWords } from '../words.js';

/** Spanish words of what went wrong, and of nothing to show. */
export const troubleWords: TroubleWords = {
  reassurance: 'El resto de la página no se ve afectado.',
  retry: 'Reintentar',
  noCode: 'No se cargó una parte del código que dibuja esto.',
  errors: {
    'bad-src': (detail) => `La dirección ${detail} no sirve: debe ser http, https o de este sitio.`,
    network: () => 'No se pudo llegar a los datos.',
    http: (detail) => `El servidor respondió ${detail} en lugar de los datos.`,
    timeout: (detail) => `Los datos no llegaron en ${detail} segundos.`,
    'too-large': (detail) => `Los datos superan ${detail} MB.`,
    'not-json': (detail) => `El servidor envió ${detail} en lugar de JSON.`,
    'bad-json': (detail) => `Los datos no son JSON válido: ${detail}.`,
    'data-changed': (detail) => `Los datos cambiaron desde que se publicó esta edición, por lo que no se muestran: ${detail}.`,
    'cannot-verify': (detail) => `No se puede comprobar que los datos sean los de esta edición, por lo que no se muestran${detail ? `: ${detail}` : ''}.`,
    invalid: (detail) => `Los datos no son un informe: ${detail}.`,
  },
  issuesTitle: (count) => (count === 1 ? 'Se omite una entrada de los datos.' : `Se omiten ${count} entradas de los datos.`),
  issuesRest: 'El resto se dibuja tal como se facilitó.',
  moreIssues: (count) => `y ${count} más`,
  noData: 'Este widget necesita un informe: en su atributo src, en su propiedad report o en el vt-report que lo rodea.',
  emptyTitle: 'Nada publicado aquí',
  emptyText: 'Este informe no divulga nada para esta figura.',
};
