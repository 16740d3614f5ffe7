/** Storybook over stories/: what it shows, and with what. */
import type { StorybookConfig } from '@storybook/web-components-vite';

/** package.json speaks of dist/: define files of src/ have side effects too. */
const keepTags = {
  name: 'keep-tags',
  transform: (code: string, id: string) => (/\/src\/.*\/define\.ts$/.test(id) ? { code, map: null, moduleSideEffects: true } : undefined),
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts', './*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../stories/reports', to: '/reports' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  docs: { defaultName: 'Docs' },
  // Relative paths, so that the build can stand anywhere; style sheets as they are, because light-dark() is not to be rewritten.
  viteFinal: (vite) => ({ ...vite, base: './', plugins: [...(vite.plugins ?? []), keepTags], logLevel: 'warn', build: { ...vite.build, target: 'esnext', cssTarget: 'esnext', cssMinify: false, chunkSizeWarningLimit: 5000 } }),
};

export default config;
