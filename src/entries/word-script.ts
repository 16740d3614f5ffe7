/** Languages for the file that holds everything: scripts in words/ beside it, which run where modules may not, in a frame or from the disk. */

let home: HTMLScriptElement | SVGScriptElement | null = null;

/** Call while that file starts: only then its tag is known. */
export function noteScript(): void {
  home = typeof document === 'undefined' ? null : document.currentScript;
}

const asked = new Map<string, Promise<void>>();

/** The words of "de@0.1.0": those that a script has brought to the page, else one that is asked for. Rejects where it does not come. */
export async function bringWords(key: string): Promise<never> {
  const words = () => (globalThis as { readonly [words: symbol]: Readonly<Record<string, unknown>> | undefined })[Symbol.for('vitrine.words')]?.[key];
  if (!words()) {
    const file = `words/${key.slice(0, 2)}.js`;
    const fetched = asked.get(file) ?? runScript(file);
    asked.set(file, fetched);
    await fetched.catch((error: unknown) => {
      asked.delete(file);
      throw error;
    });
  }
  return (words() ?? Promise.reject(new Error(`no ${key}`))) as Promise<never>;
}

const runScript = (file: string): Promise<void> => new Promise((resolve, reject) => {
  if (!(home instanceof HTMLScriptElement) || !home.src) return reject(new Error('no address'));
  const script = document.createElement('script');
  if (home.nonce) script.nonce = home.nonce;
  script.onload = () => resolve();
  script.onerror = () => reject(new Error(file));
  script.src = new URL(file, home.src).href;
  document.head.append(script);
});
