/** Outlines come into a page as text, whose parsing counts. */
declare module 'outlines:*' {
  const text: string;
  export default text;
}
