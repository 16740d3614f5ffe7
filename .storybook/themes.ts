/** The themes of the package, by the name that `data-vt-theme` takes, as the text of their style sheets. */
import bankPortal from '../src/theme/sheets/bank-portal.css?raw';
import boldBrand from '../src/theme/sheets/bold-brand.css?raw';
import newspaper from '../src/theme/sheets/newspaper.css?raw';

export const themes = { default: '', newspaper, 'bank-portal': bankPortal, 'bold-brand': boldBrand } as const;

export type ThemeName = keyof typeof themes;
