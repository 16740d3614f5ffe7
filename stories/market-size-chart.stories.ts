/** Stories of vt-market-size-chart. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Market size chart', component: 'vt-market-size-chart', render: drawStory } satisfies WidgetStories;

/** A real report discloses two sizes and a rate: the years between are calculated and hatched. */
export const RealReport: Story = { args: { data: 'iot-medical-devices' } };

/** Every year is reported, with a low and a high scenario for the forecast. */
export const AllDisclosed: Story = { args: { data: 'sample-disclosed' } };

/** The same numbers as a table, with the status of each. */
export const TableView: Story = { args: { data: 'sample-disclosed', view: 'table' } };

/** Inside an article: no box, only the lid, and the host’s own link beside what is not disclosed. */
export const OpenBoxWithLink: Story = { args: { data: 'iot-medical-devices', box: 'open', cta: 'See the full report' } };

/** A selected year, as another widget of the page may select it. */
export const YearSelected: Story = { args: { data: 'sample-disclosed', selected: 'year 2028' } };

/** The pointer on a column: value, status, and what it says of itself. */
export const PointedAt: Story = { args: { data: 'iot-medical-devices', moves: ['point [data-mark="3"]'] } };

/** The keyboard on a column: the ring and the same words as for a pointer. */
export const KeyboardOnAColumn: Story = { args: { data: 'sample-disclosed', moves: ['focus [data-mark="0"]', 'key End'] } };

/** The menu of actions, with the focus on its first item. */
export const MenuOpen: Story = { args: { data: 'iot-medical-devices', moves: ['click [aria-haspopup=menu]'] } };

/** The data are on their way: bones in the size of what will come, so that nothing moves then. */
export const Loading: Story = { args: { data: 'never' } };

/** The address gives no answer that can be read: what failed, and a button that tries again. */
export const LoadFailed: Story = { args: { data: 'missing' } };

/** No data at all: what the author of the page has to do. */
export const NothingGiven: Story = { args: { data: 'none' } };

/** Some values of the report are faulty: they are left out, and the chart says which. */
export const PartlyInvalid: Story = { args: { data: 'faulty' } };

/** A report without one size: the chart says that it has none, and draws nothing. */
export const Empty: Story = { args: { data: 'nothing-numeric' } };

/** One value is one column, and no trend. */
export const OneYear: Story = { args: { data: 'one-year' } };

/** Losses hang below the axis. */
export const NegativeValues: Story = { args: { data: 'negative-values' } };

/** A market that shrinks: the arrow points down. */
export const NegativeGrowth: Story = { args: { data: 'negative-growth' } };

/** A market that starts at nothing: a zero is a value, and a column without height. */
export const ZeroValues: Story = { args: { data: 'zero-values' } };

/** A growth rate without any size: columns stay open. */
export const RateAlone: Story = { args: { data: 'rate-without-size' } };

/** “About”, “over” and “between” stay with their numbers, and no currency is made up. */
export const RangesAndBounds: Story = { args: { data: 'ranges-and-bounds' } };

/** Words and numbers in German: Mrd., comma, and the percent sign after a space. */
export const German: Story = { args: { data: 'sample-disclosed', lang: 'de' } };

/** Words and numbers in Japanese, which counts in 億 and 兆. */
export const Japanese: Story = { args: { data: 'iot-medical-devices', lang: 'ja' } };

/** An Arabic page: time runs from right to left. */
export const Arabic: Story = { args: { data: 'right-to-left', lang: 'ar', dir: 'rtl' } };
