/** Stories of vt-developments. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Developments', component: 'vt-developments', render: drawStory } satisfies WidgetStories;

/** A real report with two developments that have companies and no headings. */
export const RealReport: Story = { args: { data: 'iot-medical-devices' } };

/** Dates of a day, a month and a year only. */
export const AllDisclosed: Story = { args: { data: 'sample-disclosed' } };

/** The developments as a table. */
export const TableView: Story = { args: { data: 'iot-medical-devices', view: 'table' } };

/** The pointer on a mark of the strip. */
export const PointedAt: Story = { args: { data: 'sample-disclosed', moves: ['point [data-mark="0"]'] } };

/** The data are on their way: bones in the size of what will come, so that nothing moves then. */
export const Loading: Story = { args: { data: 'never' } };

/** A report that tells of no development. */
export const Empty: Story = { args: { data: 'title-only' } };

/** Dates in Japanese. */
export const Japanese: Story = { args: { data: 'sample-disclosed', lang: 'ja' } };

/** An Arabic page: time runs from right to left. */
export const Arabic: Story = { args: { data: 'right-to-left', lang: 'ar', dir: 'rtl' } };
