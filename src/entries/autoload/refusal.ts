/** A page whose Trusted Types refuse the policy that Lit makes when it starts: nothing can be drawn there. */

const REFUSED = /lit-html|polic/i;

const REFUSAL = 'Vitrine: the Trusted Types policy "lit-html" is denied or taken on this page, so what stands inside the tags stays. ' +
  "To allow it: trusted-types lit-html 'allow-duplicates'.";

/** Whether loading a widget failed for that. */
export const isRefusal = (error: unknown): boolean => error instanceof Error && REFUSED.test(error.message);

/** The one line for who looks into the console. */
export const tellRefusal = (): void => console.warn(REFUSAL);
