/** Stories of vt-segment-outline. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Segment outline', component: 'vt-segment-outline', render: drawStory } satisfies WidgetStories;

/** A real report: the first division is open, with its texts and claims. */
export const RealReport: Story = { args: { data: 'iot-medical-devices' } };

/** Size, share and growth stand beside the names. */
export const AllDisclosed: Story = { args: { data: 'sample-disclosed' } };

/** Every segment and year as a table. */
export const TableView: Story = { args: { data: 'sample-disclosed', view: 'table' } };

/** A selected segment is marked, and all above it is open. */
export const SegmentSelected: Story = { args: { data: 'iot-medical-devices', selected: 'segment glucose' } };

/** A reader has searched: the ways to what fits are open. */
export const Searched: Story = { args: { data: 'iot-medical-devices', moves: ['focus input[type=search]', 'type hosp'] } };

/** One division alone. */
export const OneDivision: Story = { args: { data: 'iot-medical-devices', segmentation: 'end-user' } };

/** The data are on their way: bones in the size of what will come, so that nothing moves then. */
export const Loading: Story = { args: { data: 'never' } };

/** A report that divides its market nowhere. */
export const Empty: Story = { args: { data: 'title-only' } };

/** An Arabic page: the tree grows to the left. */
export const Arabic: Story = { args: { data: 'right-to-left', lang: 'ar', dir: 'rtl' } };
