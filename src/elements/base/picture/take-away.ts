/** What a widget shows as a file: SVG, PNG, CSV, JSON. Loaded with the first one. */
import type { LitElement } from 'lit';
import type { DataTable } from '../../../analysis/data-table.js';
import { plainSentences } from '../../../analysis/plain-text.js';
import { toCsv } from '../../../download/csv.js';
import type { Picture } from '../../../download/picture/picture.js';
import { writeSvg } from '../../../download/picture/write-svg.js';
import { reportPart } from '../../../download/report-part.js';
import { saveFile } from '../../../download/save-file.js';
import { actionWords } from '../../../i18n/en/actions.js';
import type { Speaker } from '../../../i18n/speaker.js';
import type { Report } from '../../../model/report.js';
import type { Presentation } from '../presentation.js';
import { waitForTable } from '../whole-table.js';
import { paintPng } from './paint-png.js';
import { readWidget, type PictureWords } from './read-widget.js';
import { redrawn } from './redraw.js';

/** CSS pixels: A4 upright between margins of 15 mm. */
const PAPER_WIDTH = 680;

/** Kinds of files. */
export type FileKind = 'svg' | 'png' | 'csv' | 'json';

/** How a picture is made. */
export interface PictureOptions {
  /** Times as large: 2 gives a PNG two pixels for each of the screen. More than 0, default 1. */
  readonly scale?: number;
  /** Leaves out the ground. */
  readonly transparent?: boolean;
  /** Draws the widget again, so many CSS pixels wide, 120 to 4000. Default: as it is on the page. */
  readonly width?: number;
}

/** A widget, as far as its files read it. */
export interface TakenFrom extends LitElement, Speaker {
  readonly model: Report | undefined;
  readonly heading: string | undefined;
  readonly language: string;
  sourceLine(report: Report): string;
  shows(path: string): boolean;
  /** More parts of the report than those whose faults it shows. */
  readonly alsoShown?: readonly string[];
}

/** The files of one widget. */
export class TakeAway {
  readonly #host: TakenFrom;
  readonly #report: Report;
  readonly #shown: Presentation;

  /** Throws while nothing is drawn. */
  constructor(host: TakenFrom, shown: Presentation | undefined) {
    if (!host.model || !shown || !host.isConnected) throw new Error(`<${host.localName}> shows nothing to take away: wait for its vt-ready.`);
    this.#host = host;
    this.#report = host.model;
    this.#shown = shown;
  }

  async svg({ scale, ...options }: PictureOptions = {}): Promise<string> {
    return writeSvg(await this.#picture(options), checked('scale', scale, 0.1, 100));
  }

  async csv(): Promise<string> {
    return toCsv(await this.#table(), this.#report, { sample: this.#host.say('action', actionWords).sampleData, lang: this.#host.language });
  }

  async json(): Promise<string> {
    return `${JSON.stringify(reportPart(this.#report, (part) => this.#host.shows(part) || (this.#host.alsoShown?.includes(part) ?? false)), null, 2)}\n`;
  }

  async blob(kind: FileKind, options: PictureOptions = {}): Promise<Blob> {
    if (kind === 'png') return paintPng(await this.#picture(options), checked('scale', options.scale, 0.1, 100) ?? 1);
    if (kind === 'svg') return new Blob([await this.svg(options)], { type: 'image/svg+xml' });
    if (kind === 'csv') return new Blob([await this.csv()], { type: 'text/csv;charset=utf-8' });
    if (kind === 'json') return new Blob([await this.json()], { type: 'application/json' });
    throw new RangeError(`found "${String(kind)}", want svg, png, csv or json`);
  }

  /** `market-size-chart` behind the report's id, whatever the prefix of the tags. */
  async download(kind: FileKind, options?: PictureOptions): Promise<void> {
    saveFile(await this.blob(kind, options), `${this.#report.id ?? 'report'}-${this.#host.localName.replace(/^[^-]+-/, '')}.${kind}`);
  }

  /** The figure and its whole table on paper, black on white, as wide as A4 and Letter are without their margins. */
  async print(): Promise<void> {
    const { dressForPaper, printWidget } = await import('../print/print-widget.js');
    const host = this.#host;
    const picture = await redrawn(host, PAPER_WIDTH, async (copy) => {
      await dressForPaper(copy);
      return readWidget(copy, this.#words, true);
    }, { view: 'figure', theme: 'light' });
    const { fontFamily: font, direction } = getComputedStyle(host.shadowRoot?.querySelector('.frame') ?? host);
    return printWidget({
      picture: this.#seen(picture),
      table: this.#shown.table && (await waitForTable(this.#shown.table)),
      sample: this.#report.sample ? host.say('action', actionWords).sampleData : '',
      source: host.sourceLine(this.#report),
      direction,
      font,
    });
  }

  get #words(): PictureWords {
    const { heading, subheading, summary } = this.#shown;
    return { title: this.#host.heading ?? heading, description: plainSentences([subheading, summary]), lang: this.#host.language };
  }

  #seen(picture: Picture | undefined): Picture {
    if (!picture) throw new Error(`<${this.#host.localName}> is not to be seen on its page, so there is no picture of it.`);
    return picture;
  }

  async #picture({ width, transparent = false }: PictureOptions): Promise<Picture> {
    const words = this.#words;
    const read = (host: HTMLElement) => readWidget(host, words, transparent);
    // A table that scrolls would lose its last column, which says how each number is known.
    const wide = checked('width', width, 120, 4000) ?? (overhang(this.#host) > 0 ? this.#host.offsetWidth : undefined);
    const picture = wide === undefined ? read(this.#host) : await redrawn(this.#host, wide, (copy) => {
      copy.style.inlineSize = `${wide + overhang(copy)}px`;
      return read(copy);
    });
    return this.#seen(picture);
  }

  async #table(): Promise<DataTable> {
    const table = this.#shown.table && (await waitForTable(this.#shown.table));
    if (!table) throw new Error(`<${this.#host.localName}> has no table.`);
    return table;
  }
}

function checked<T extends number | undefined>(name: string, value: T, least: number, most: number): T {
  if (value !== undefined && !(value >= least && value <= most)) throw new RangeError(`${name}: found ${value}, want ${least} to ${most}`);
  return value;
}

/** CSS pixels of a table that are out of sight. */
const overhang = ({ shadowRoot }: HTMLElement): number => {
  const box = shadowRoot?.querySelector('.scroll');
  return box ? box.scrollWidth - box.clientWidth : 0;
};
