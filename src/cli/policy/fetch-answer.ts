/** Fetches a page for its headers, and its head for policies in `meta`. */
import { answerOf, type PageAnswer } from './page-headers.js';

const SECONDS = 20;
/** Far more than a head takes. */
const MOST_BYTES = 2_000_000;

/** The answer and its last address; never rejects. */
export async function fetchAnswer(
  address: string,
): Promise<{ readonly answer: PageAnswer; readonly page: string; readonly notes: readonly string[] } | { readonly problem: string }> {
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' }, signal: AbortSignal.timeout(SECONDS * 1000) });
    const isPage = /html/i.test(response.headers.get('content-type') ?? '');
    const body = isPage ? await readStart(response) : '';
    if (!isPage) await response.body?.cancel();
    return {
      answer: answerOf([...response.headers], body),
      page: response.url,
      notes: [
        ...(response.ok ? [] : [`the server answered ${response.status}: its error page may have other headers than the page that you mean`]),
        ...(isPage ? [] : ['the answer is no HTML page: no meta was looked for']),
      ],
    };
  } catch (error) {
    const { name, cause } = error as Error;
    return { problem: name === 'TimeoutError' ? `no answer within ${SECONDS} seconds` : `could not be fetched (${cause instanceof Error ? cause.message : name})` };
  }
}

async function readStart({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  while (reader && size < MOST_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
    size += value.byteLength;
  }
  await reader?.cancel();
  return text + decoder.decode();
}
