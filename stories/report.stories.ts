/** Stories of vt-report. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Whole report', component: 'vt-report', render: drawStory } satisfies WidgetStories;

/** A real report as a page, with a call to action. */
export const RealReport: Story = { args: { data: 'iot-medical-devices', cta: 'See the full report' } };

/** A report that discloses all, as a page. */
export const AllDisclosed: Story = { args: { data: 'sample-disclosed' } };

/** A report with faulty sections: each section says what it leaves out. */
export const PartlyInvalid: Story = { args: { data: 'faulty' } };

/** The data are on their way: bones in the size of what will come, so that nothing moves then. */
export const Loading: Story = { args: { data: 'never' } };

/** The address gives no answer that can be read. */
export const LoadFailed: Story = { args: { data: 'missing' } };

/** An Arabic page from right to left. */
export const Arabic: Story = { args: { data: 'right-to-left', lang: 'ar', dir: 'rtl' } };
