/** The address of a report's pages inside the site: safe as a folder's name on every system and as a part of a URL. */
import { basename } from 'node:path';

/** Names that Windows keeps for itself, and those of the site's own files. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|vitrine|index)$/;

/** From the report's id, else from the name of its file. Lower case, since some file systems know no other. */
export function pageFolder(id: string | undefined, file: string): string {
  const name = (id ?? basename(file).replace(/\.json$/i, ''))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  if (!name) return 'report';
  return RESERVED.test(name) ? `${name}-report` : name;
}
