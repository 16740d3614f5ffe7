import type { PageLink } from '../../render/report.js';

/** The last call to action says and does what the host's own at the top does; else it leads to the report. */
export function linkOf(host: HTMLElement, url: string | undefined, label: string): PageLink | undefined {
  const own = [...host.children].find(({ slot }) => slot === 'cta');
  if (!(own instanceof HTMLElement)) return url === undefined ? undefined : { label, href: url };
  const target = own.matches('a, button') ? own : (own.querySelector<HTMLElement>('a, button') ?? own);
  const href = target.getAttribute('href');
  const said = target.textContent.trim() || label;
  return href === null ? { label: said, act: () => target.click() } : { label: said, href };
}
