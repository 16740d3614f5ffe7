import type { TroubleWords } from '../words.js';

/** German words of what went wrong, and of nothing to show. */
export const troubleWords: TroubleWords = {
  reassurance: 'Der Rest der Seite ist nicht betroffen.',
  retry: 'Erneut versuchen',
  noCode: 'Ein Teil des Codes, der dies zeichnet, wurde nicht geladen.',
  errors: {
    'bad-src': (detail) => `Die Adresse ${detail} ist nicht verwendbar: Sie muss mit http oder https beginnen oder auf dieser Website liegen.`,
    network: () => 'Die Daten waren nicht erreichbar.',
    http: (detail) => `Der Server antwortete mit ${detail} statt mit den Daten.`,
    timeout: (detail) => `Die Daten trafen nicht innerhalb von ${detail} Sekunden ein.`,
    'too-large': (detail) => `Die Daten sind größer als ${detail} MB.`,
    'not-json': (detail) => `Der Server sendete ${detail} statt JSON.`,
    'bad-json': (detail) => `Die Daten sind kein gültiges JSON: ${detail}.`,
    'data-changed': (detail) => `Die Daten wurden seit der Veröffentlichung dieser Ausgabe geändert und werden daher nicht gezeigt: ${detail}.`,
    'cannot-verify': (detail) => `Ob die Daten zu dieser Ausgabe gehören, lässt sich nicht prüfen; sie werden daher nicht gezeigt${detail ? `: ${detail}` : ''}.`,
    invalid: (detail) => `Die Daten sind kein Bericht: ${detail}.`,
  },
  issuesTitle: (count) => (count === 1 ? 'Ein Eintrag der Daten ist ausgelassen.' : `${count} Einträge der Daten sind ausgelassen.`),
  issuesRest: 'Alles Übrige ist gezeichnet wie geliefert.',
  moreIssues: (count) => `und ${count} weitere`,
  noData: 'Dieses Widget braucht einen Bericht: im Attribut src, in der Eigenschaft report oder von einem vt-report darum herum.',
  emptyTitle: 'Hier nichts veröffentlicht',
  emptyText: 'Dieser Bericht legt zu dieser Darstellung nichts offen.',
};
