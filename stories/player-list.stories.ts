/** Stories of vt-player-list. */
import { drawStory } from './draw-story.js';
import type { Story, WidgetStories } from './widget-stories.js';

export default { title: 'Player list', component: 'vt-player-list', render: drawStory } satisfies WidgetStories;

/** A real report: companies without shares, in the report's order. */
export const RealReport: Story = { args: { data: 'iot-medical-devices' } };

/** A row opened to what the report's profile of the company covers. */
export const RowOpened: Story = { args: { data: 'sample-disclosed', moves: ['click [part~=player]'] } };
