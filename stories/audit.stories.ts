/** Stories of vt-audit. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Audit', component: 'vt-audit', render: drawStory } satisfies WidgetStories;

/** What a real report’s numbers contradict, for its publisher. */
export const RealReport: Story = { args: { data: 'iot-medical-devices' } };

/** A report that agrees with itself says so, in no warning colour. */
export const NothingFound: Story = { args: { data: 'one-segment' } };

/** A report with values that are not allowed. */
export const Faulty: Story = { args: { data: 'faulty' } };

/** The data are on their way: bones in the size of what will come, so that nothing moves then. */
export const Loading: Story = { args: { data: 'never' } };

/** Words in German around the report’s own names. */
export const German: Story = { args: { data: 'iot-medical-devices', lang: 'de' } };
