/** Stories of vt-market-dynamics. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Market dynamics', component: 'vt-market-dynamics', render: drawStory } satisfies WidgetStories;

/** A real report explains three of twelve factors: only these open. */
export const RealReport: Story = { args: { data: 'iot-medical-devices' } };

/** Every factor has a text, and the report has its frames. */
export const AllDisclosed: Story = { args: { data: 'sample-disclosed' } };

/** A factor opened to its text: below the lists where there is room, else under its line. */
export const FactorOpened: Story = { args: { data: 'iot-medical-devices', moves: ['click [data-open="drivers-3"]'] } };

/** One analysis frame alone. */
export const Swot: Story = { args: { data: 'sample-disclosed', frame: 'swot' } };

/** The data are on their way: bones in the size of what will come, so that nothing moves then. */
export const Loading: Story = { args: { data: 'never' } };

/** A report without drivers, restraints and opportunities. */
export const Empty: Story = { args: { data: 'title-only' } };

/** Words in German around the report’s English texts. */
export const German: Story = { args: { data: 'iot-medical-devices', lang: 'de' } };
