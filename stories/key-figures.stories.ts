/** Stories of vt-key-figures. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Key figures', component: 'vt-key-figures', render: drawStory } satisfies WidgetStories;

/** A real report: two sizes and the growth rate on one scale, and what it says of itself. */
export const RealReport: Story = { args: { data: 'iot-medical-devices' } };

/** The figures quoted in the report’s text, each with its qualifier. */
export const QuotedFigures: Story = { args: { data: 'iot-medical-devices', figures: 'quoted' } };

/** The same as a table. */
export const TableView: Story = { args: { data: 'iot-medical-devices', view: 'table' } };

/** Bounds and ranges keep their qualifiers. */
export const RangesAndBounds: Story = { args: { data: 'ranges-and-bounds' } };

/** A report without a number has only what it says of itself. */
export const NothingNumeric: Story = { args: { data: 'nothing-numeric' } };

/** A report that says nothing of itself but its title. */
export const Empty: Story = { args: { data: 'title-only' } };

/** Inside an article: no box, only the lid. */
export const OpenBox: Story = { args: { data: 'iot-medical-devices', box: 'open' } };

/** The data are on their way: bones in the size of what will come, so that nothing moves then. */
export const Loading: Story = { args: { data: 'never' } };

/** Numbers in Japanese. */
export const Japanese: Story = { args: { data: 'sample-disclosed', lang: 'ja' } };

/** An Arabic page. */
export const Arabic: Story = { args: { data: 'right-to-left', lang: 'ar', dir: 'rtl' } };
