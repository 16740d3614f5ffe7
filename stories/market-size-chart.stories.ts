/** Stories of vt-market-size-chart. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Market size chart', component: 'vt-market-size-chart', render: drawStory } satisfies WidgetStories;

/** A real report: one size and a growth rate are known, the years between are not disclosed. */
export const RealReport: Story = { args: { data: 'iot-medical-devices' } };

/** Every year is disclosed, with a low and a high scenario. */
export const AllDisclosed: Story = { args: { data: 'sample-disclosed' } };
