/** Stories of vt-segment-treemap. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Segment treemap', component: 'vt-segment-treemap', render: drawStory } satisfies WidgetStories;

/** A real report without sizes: its structure in its own words, in tiles of equal height that claim no size. */
export const RealReport: Story = { args: { data: 'iot-medical-devices' } };

/** Sizes are disclosed: area is share. */
export const AllDisclosed: Story = { args: { data: 'sample-disclosed' } };

/** Every segment with its share and status. */
export const TableView: Story = { args: { data: 'sample-disclosed', view: 'table' } };

/** A reader has chosen the tab of another division. */
export const SecondDivision: Story = { args: { data: 'sample-disclosed', moves: ['click [data-tab="1"]'] } };

/** One segment opened to its parts; the path above leads back. */
export const SegmentOpened: Story = { args: { data: 'sample-disclosed', segment: 'worn-on-the-body' } };

/** What is selected anywhere on the page is outlined here. */
export const SegmentSelected: Story = { args: { data: 'sample-disclosed', selected: 'segment in-pumps' } };

/** The pointer on a tile: its whole path, share and status. */
export const PointedAt: Story = { args: { data: 'sample-disclosed', moves: ['point [data-mark="2"]'] } };

/** The keyboard on a tile. */
export const KeyboardOnATile: Story = { args: { data: 'sample-disclosed', moves: ['focus [data-mark="0"]', 'key ArrowRight'] } };

/** Inside an article, with the host’s own link beside what is not disclosed. */
export const OpenBoxWithLink: Story = { args: { data: 'iot-medical-devices', box: 'open', cta: 'See the full report' } };

/** The data are on their way: bones in the size of what will come, so that nothing moves then. */
export const Loading: Story = { args: { data: 'never' } };

/** Forty segments with long names: each keeps a label or a number with a key. */
export const FortySegments: Story = { args: { data: 'forty-segments' } };

/** Segments of size zero have no area, and are named. */
export const ZeroValues: Story = { args: { data: 'zero-values' } };

/** A loss has no area: it is listed and not drawn as one. */
export const NegativeValues: Story = { args: { data: 'negative-values' } };

/** A report that divides its market nowhere. */
export const Empty: Story = { args: { data: 'title-only' } };

/** An Arabic page: tiles run from right to left. */
export const Arabic: Story = { args: { data: 'right-to-left', lang: 'ar', dir: 'rtl' } };
