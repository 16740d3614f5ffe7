/** What a file of one widget does at its start: `dist/single/*.js`, made by scripts/make-singles.mjs. */
import { DEFAULT_PREFIX, scriptPrefix } from './autoload/prefix.js';
import { isRefusal, tellRefusal } from './autoload/refusal.js';

/** The parts of such a file, none of which runs before it is asked for. */
interface SingleParts {
  readonly loadNaming: () => Promise<{ readonly usePrefix: (prefix: string) => void }>;
  /** Registers the tag. */
  readonly loadWidget: () => Promise<unknown>;
}

/**
 * Registers the widget under the `data-prefix` of the script tag of `moduleUrl`. Where Trusted Types refuse what it draws
 * with, one line says so, and what stands inside the tag stays. Any other fault is thrown.
 */
export async function startSingle(moduleUrl: string, { loadNaming, loadWidget }: SingleParts): Promise<void> {
  if (typeof document === 'undefined') return;
  const prefix = scriptPrefix(moduleUrl);
  if (prefix === undefined) return;
  try {
    if (prefix !== DEFAULT_PREFIX) (await loadNaming()).usePrefix(prefix);
    await loadWidget();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    tellRefusal();
  }
}
