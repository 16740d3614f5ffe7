/** What each way to show a widget asks of the page around it. */
import type { FetchDirective } from './policy.js';

/** Something that a way fetches. */
export interface Need {
  readonly directive: FetchDirective;
  /** For the reader. */
  readonly what: string;
  readonly url: URL;
  /** More than one file: all under `url`. */
  readonly folder?: boolean;
  readonly integrity?: string | undefined;
  readonly nonceable?: boolean;
  readonly byScript?: boolean;
  /** From another origin, its server has to allow the page (CORS). */
  readonly cors?: boolean;
  /** What becomes of the way without it; absent where it is then of no use. */
  readonly loss?: string;
}

/** One way; the names are those of `vitrine snippet`, where it prints it. */
export interface Way {
  readonly name: string;
  readonly label: string;
  readonly needs: readonly Need[];
  /** Whether scripts draw in this page; `loss` as for a need. */
  readonly script?: { readonly loss?: string; readonly drawsHere: boolean };
  /** What holds in any page. */
  readonly conditions?: readonly string[];
}

/** Where the files of a release are, and their hashes by their names. */
export interface Release {
  readonly folder: URL;
  readonly hashes: Readonly<Record<string, string>>;
}

/** All ways, and the data at `src`. */
export function listWays({ folder, hashes }: Release, src: URL, widget = 'market-size-chart'): readonly Way[] {
  const at = (path: string): URL => new URL(path, folder);
  const script = (path: string, integrity?: string): Need =>
    ({ directive: 'script-src-elem', what: path, url: at(path), nonceable: true, integrity, cors: true });
  const parts: Need = { directive: 'script-src-elem', what: 'browser/*.js', url: at('browser/'), folder: true, nonceable: true, byScript: true, cors: true };
  const modules = [script('vitrine.js'), parts];
  const single = `single/${widget}.js`;
  const fixed = 'its height stays as reserved, and it scrolls';
  const asSent = 'stays as the server has drawn it';
  return [
    { name: 'module', label: 'module tag', needs: modules, script: { drawsHere: true } },
    { name: 'classic', label: 'classic tag', needs: [script('vitrine.iife.js', hashes['vitrine.iife.js'])], script: { drawsHere: true } },
    { name: 'single', label: 'single file', needs: [script(single, hashes[single])], script: { drawsHere: true } },
    {
      name: 'frame', label: 'frame',
      needs: [
        { directive: 'frame-src', what: 'embed.html', url: at('embed.html') },
        { ...script('embed.js', hashes['embed.js']), loss: fixed },
      ],
      script: { drawsHere: false, loss: 'its own script does not run either' },
    },
    {
      name: 'static', label: 'static figure',
      needs: [{ directive: 'style-src-elem', what: 'still.css', url: at('still.css'), nonceable: true, loss: 'complete, but in plain type' }],
    },
    {
      name: 'server', label: 'server-rendered',
      needs: [
        { directive: 'style-src-elem', what: 'styles/*.css', url: at('styles/'), folder: true, nonceable: true, loss: 'complete, but without its style' },
        ...modules.map((need) => ({ ...need, loss: asSent })),
      ],
      script: { drawsHere: true, loss: asSent },
    },
    { name: 'data', label: 'data', needs: [{ directive: 'connect-src', what: 'the report', url: src, cors: true }] },
  ];
}
