/** Stories of vt-insights. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Insights', component: 'vt-insights', render: drawStory } satisfies WidgetStories;

/** A real report: four statements in its own words, with the figures that it quotes set off. */
export const RealReport: Story = { args: { data: 'iot-medical-devices' } };

/** Statements of another report, in the same order as there. */
export const AllDisclosed: Story = { args: { data: 'sample-disclosed' } };

/** The data are on their way: bones in the size of what will come, so that nothing moves then. */
export const Loading: Story = { args: { data: 'never' } };

/** A report without a statement. */
export const Empty: Story = { args: { data: 'title-only' } };

/** An Arabic page with Arabic statements. */
export const Arabic: Story = { args: { data: 'right-to-left', lang: 'ar', dir: 'rtl' } };
