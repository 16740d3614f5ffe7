/** The page's language where there are messages in it, else English: numbers and words go together. */
export function messageLanguage(element: Element): string {
  const lang = languageOf(element);
  return lang && /^en(-[a-z]{2})?$/i.test(lang) ? lang : 'en';
}

/** The nearest `lang`, through shadow roots. */
function languageOf(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
  }
  return undefined;
}
