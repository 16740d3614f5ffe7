/** The languages of the toolbar, each named in itself. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'ja', 'zh', 'ko', 'hi', 'ar', 'he'].map((value) => ({
  value,
  title: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value,
}));
