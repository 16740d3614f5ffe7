/** A logo that may be shown: an image in the document itself, or a path on the page's own origin. Else undefined. */
export function allowedLogo(logo: string | undefined): string | undefined {
  if (!logo || /^data:image\//i.test(logo)) return logo;
  try {
    return new URL(logo, document.baseURI).origin === location.origin ? logo : undefined;
  } catch {
    return undefined;
  }
}
