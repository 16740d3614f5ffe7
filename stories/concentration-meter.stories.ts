/** Stories of vt-concentration-meter. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Concentration meter', component: 'vt-concentration-meter', render: drawStory } satisfies WidgetStories;

/** A real report says it in one word: the word fills its whole step and is no point on a scale. */
export const RealReport: Story = { args: { data: 'iot-medical-devices' } };

/** Shares are known: what the largest hold, and the index with its thresholds. */
export const AllDisclosed: Story = { args: { data: 'sample-disclosed' } };

/** Shares and measures as a table. */
export const TableView: Story = { args: { data: 'sample-disclosed', view: 'table' } };

/** A company that another widget of the page has selected. */
export const PlayerSelected: Story = { args: { data: 'sample-disclosed', selected: 'player sample-company-b' } };

/** The keyboard on one of the largest companies. */
export const KeyboardOnACompany: Story = { args: { data: 'sample-disclosed', moves: ['focus [data-mark="0"]', 'key ArrowDown'] } };

/** The data are on their way: bones in the size of what will come, so that nothing moves then. */
export const Loading: Story = { args: { data: 'never' } };

/** A report that says nothing of concentration. */
export const Empty: Story = { args: { data: 'title-only' } };

/** An Arabic page: fragmented is on the right. */
export const Arabic: Story = { args: { data: 'right-to-left', lang: 'ar', dir: 'rtl' } };
