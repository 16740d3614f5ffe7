/** The types of a file of stories, so that each file says only what is its own. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { StoryArgs } from './draw-story.js';

/** What the default export of a file says of its widget. */
export type WidgetStories = Meta<StoryArgs> & { readonly component: string; readonly title: string };

/** One story: its comment says why it is there, its arguments decide it. */
export type Story = StoryObj<StoryArgs> & { readonly args: StoryArgs };
