/**
 * Puts text on the clipboard; false where the browser lets no page do so. Where the modern way is not permitted, as in
 * many frames, the old one often is: call it in a click.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** The browser's own copy command, with our text in place of the selection. */
function copyByCommand(text: string): boolean {
  let isSet = false;
  const set = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isSet = event.clipboardData !== null;
  };
  window.addEventListener('copy', set, true);
  try {
    return document.execCommand('copy') && isSet;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', set, true);
  }
}
