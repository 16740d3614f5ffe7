/** The commands, each in a file of its own that is loaded when it is called. */
import type { Command } from './command.js';

/** A command as the tool's own help lists it. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'validate',
    summary: 'Say what is wrong with the form of a report, with line and column.',
    load: async () => (await import('./validate.js')).validate,
  },
  {
    name: 'audit',
    summary: "Say where a report's figures, names and dates contradict each other.",
    load: async () => (await import('./audit.js')).audit,
  },
  {
    name: 'render',
    summary: 'Make a figure without script of one widget: HTML, SVG, PNG or JSON-LD.',
    load: async () => (await import('./render.js')).render,
  },
  {
    name: 'publish',
    summary: 'Write a site of pages for frames and links from a folder of reports, with oEmbed.',
    load: async () => (await import('./publish.js')).publish,
  },
  {
    name: 'snippet',
    summary: 'Print what to paste into a page to show a widget.',
    load: async () => (await import('./snippet.js')).snippet,
  },
  {
    name: 'theme',
    summary: 'Say which colours of a theme cannot be read or told apart.',
    load: async () => (await import('./theme.js')).theme,
  },
  {
    name: 'doctor',
    summary: 'Say which ways to show a widget the headers of a page let through.',
    load: async () => (await import('./doctor.js')).doctor,
  },
];
