/** The first answer on the way from `from` up to the page, through shadow roots. Not every node there is an element. */
export function climb<T>(from: Node | null, ask: (node: Partial<Element>) => T | null | undefined): T | undefined {
  for (let node: Node | null | undefined = from; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host) {
    const answer = ask(node as Partial<Element>);
    if (answer) return answer;
  }
  return undefined;
}
