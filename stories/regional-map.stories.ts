/** Stories of vt-regional-map. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Regional map', component: 'vt-regional-map', render: drawStory } satisfies WidgetStories;

/** A real report without values: what it covers, and what it claims. */
export const RealReport: Story = { args: { data: 'iot-medical-devices' } };

/** Shares as circles, whose area is the share. */
export const AllDisclosed: Story = { args: { data: 'sample-disclosed' } };

/** Every region and country with its share and status. */
export const TableView: Story = { args: { data: 'sample-disclosed', view: 'table' } };

/** One region of a report with shares, and its own lines. */
export const RegionOpened: Story = { args: { data: 'sample-disclosed', region: 'europe' } };

/** One region of a report without values: the countries that it lists. */
export const RegionOpenedWithoutValues: Story = { args: { data: 'iot-medical-devices', region: 'asia-pacific' } };

/** A region that another widget of the page has selected. */
export const RegionSelected: Story = { args: { data: 'sample-disclosed', selected: 'region asia-pacific' } };

/** The pointer on a region. */
export const PointedAt: Story = { args: { data: 'iot-medical-devices', moves: ['point [data-mark="1"]'] } };

/** The keyboard on a region. */
export const KeyboardOnARegion: Story = { args: { data: 'sample-disclosed', moves: ['focus [data-mark="0"]', 'key ArrowRight'] } };

/** A report on one region shows that one, and no world. */
export const OneRegion: Story = { args: { data: 'one-region' } };

/** The data are on their way: bones in the size of what will come, so that nothing moves then. */
export const Loading: Story = { args: { data: 'never' } };

/** A report that names no region. */
export const Empty: Story = { args: { data: 'title-only' } };

/** Words in German around the report’s English names. */
export const German: Story = { args: { data: 'iot-medical-devices', lang: 'de' } };

/** An Arabic page: the map stays as the world is, the list beside it is mirrored. */
export const Arabic: Story = { args: { data: 'right-to-left', lang: 'ar', dir: 'rtl' } };
