/** The address of an image that may be shown: inside the document itself, or on the page's own origin. Else undefined. */
export function ownImage(address: string | undefined): string | undefined {
  if (!address || /^data:image\//.test(address)) return address;
  return URL.canParse(address, document.baseURI) && new URL(address, document.baseURI).origin === location.origin ? address : undefined;
}
