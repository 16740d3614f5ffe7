/** Stories of vt-player-list. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Player list', component: 'vt-player-list', render: drawStory } satisfies WidgetStories;

/** A real report names companies without shares: its own order and its two lists. */
export const RealReport: Story = { args: { data: 'iot-medical-devices' } };

/** Shares are disclosed: bars, largest first. */
export const AllDisclosed: Story = { args: { data: 'sample-disclosed' } };

/** Every company with lists, share and status. */
export const TableView: Story = { args: { data: 'sample-disclosed', view: 'table' } };

/** A company opened to what the report’s profile covers. */
export const RowOpened: Story = { args: { data: 'sample-disclosed', moves: ['click [data-row="0"] [part~=player]'] } };

/** A reader has searched: what fits, and how many. */
export const Searched: Story = { args: { data: 'iot-medical-devices', moves: ['focus input[type=search]', 'type me'] } };

/** Nothing fits: the list says so. */
export const SearchedInVain: Story = { args: { data: 'iot-medical-devices', moves: ['focus input[type=search]', 'type xyz'] } };

/** A company that another widget of the page has selected. */
export const PlayerSelected: Story = { args: { data: 'iot-medical-devices', selected: 'player abbott' } };

/** The data are on their way: bones in the size of what will come, so that nothing moves then. */
export const Loading: Story = { args: { data: 'never' } };

/** Faulty companies are left out, and the list says which. */
export const PartlyInvalid: Story = { args: { data: 'faulty' } };

/** A report that names no company. */
export const Empty: Story = { args: { data: 'title-only' } };

/** An Arabic page and Arabic names. */
export const Arabic: Story = { args: { data: 'right-to-left', lang: 'ar', dir: 'rtl' } };
