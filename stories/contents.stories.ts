/** Stories of vt-contents. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Contents', component: 'vt-contents', render: drawStory } satisfies WidgetStories;

/** The chapters of 377 pages; a closed one says what it holds. */
export const RealReport: Story = { args: { data: 'iot-medical-devices' } };

/** Every chapter open to its headings. */
export const OpenToOneLevel: Story = { args: { data: 'sample-disclosed', open: 1 } };

/** A reader has opened a chapter. */
export const ChapterOpened: Story = { args: { data: 'iot-medical-devices', moves: ['click [data-open="0"]'] } };

/** A reader has searched for a heading. */
export const Searched: Story = { args: { data: 'iot-medical-devices', moves: ['focus input[type=search]', 'type europe'] } };

/** The data are on their way: bones in the size of what will come, so that nothing moves then. */
export const Loading: Story = { args: { data: 'never' } };

/** A report without a table of contents. */
export const Empty: Story = { args: { data: 'title-only' } };
