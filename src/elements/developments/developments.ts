import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { companiesBeside, developmentYears, type DatedDevelopment } from '../../analysis/developments.js';
import { paragraphsOf } from '../../analysis/paragraphs.js';
import { developmentsWords } from '../../i18n/en/developments.js';
import type { DevelopmentsWords } from '../../i18n/developments-words.js';
import { layoutStrip } from '../../layout/developments.js';
import type { Report } from '../../model/report.js';
import { renderDevelopments, renderStrip, type DevelopmentRow } from '../../render/developments.js';
import { figureStyles } from '../base/figure-styles.js';
import { fontScale } from '../base/font-scale.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import { readChronicle, type Chronicle } from './chronicle.js';
import type { Exploring } from './exploring.js';
import { developmentsStyles } from './styles.js';

/**
 * What happened in the market: on a strip of years with base year and study period, and as a list, newest first. Dates are
 * shown as exactly as they are known.
 *
 * @csspart event - A mark on the strip.
 * @csspart development - One development of the list.
 */
export class Developments extends VitrineElement {
  static override styles: CSSResultGroup = [VitrineElement.styles, figureStyles, developmentsStyles];

  override get figureWord(): string {
    return this.#words.figure;
  }
  protected override readonly sections = ['developments'];
  protected override readonly reserve = { narrow: 420, medium: 300, wide: 290 };
  #chronicle: Chronicle | undefined;
  /** The developments of each mark. */
  #marked: readonly (readonly number[])[] = [];
  #exploring: Exploring | undefined;
  #isAlone = false;

  /** True while the table, or what lets time run from right to left, is on its way. */
  protected override get pending(): boolean {
    return !this.#isAlone && !this.#exploring && (this.view === 'table' || this.matches(':dir(rtl)'));
  }

  protected override firstUpdated(): void {
    const explore = () => void this.#explore();
    this.addEventListener('pointerenter', explore);
    this.addEventListener('focusin', explore);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.pending) void this.#explore();
  }

  protected override present(report: Report): Presentation | undefined {
    const chronicle = this.#read(report);
    if (!chronicle || this.pending) return undefined;
    const { text } = chronicle;
    return {
      heading: text.headline(),
      subheading: text.subtitle(),
      summary: text.summary(),
      figure: html`<div part="figure">${this.#renderStrip(chronicle)}${this.#renderList(chronicle)}</div>`,
      notes: [],
      table: () => this.#exploring?.table(chronicle),
    };
  }

  get #words(): DevelopmentsWords {
    return this.say('developments', developmentsWords);
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    const { emptyTitle: title, emptyText: text } = this.#words;
    return { title, text };
  }

  #read(report: Report): Chronicle | undefined {
    const before = this.#chronicle;
    if (before?.report === report && before.lang === this.language) return before;
    if (before?.report !== report) this.#exploring?.startOver();
    return (this.#chronicle = readChronicle(report, this.language, this.#words));
  }

  #renderStrip({ text, strip }: Chronicle): TemplateResult {
    const { marks: { active, focused, tabStop = 0 } = {}, row, mirror } = this.#exploring ?? {};
    const plain = layoutStrip(strip, this.figureWidth, this.breadth, fontScale(this.size), active);
    const layout = (this.matches(':dir(rtl)') && mirror?.(plain)) || plain;
    this.#marked = layout.marks.map(({ dates }) => dates);
    return renderStrip(layout, {
      name: text.strip(),
      nameOf: ({ dates }) => strip.nameOf(dates)[0] ?? '',
      isLit: ({ dates }, i) => i === active || (row !== undefined && dates.includes(row)),
      focused,
      tabStop,
      act: this.#act,
    });
  }

  #renderList({ all, text, report: { lang: textLang } }: Chronicle): TemplateResult {
    const shown = this.#exploring?.isWhole || all.length <= FIRST + 2 ? all : all.slice(0, FIRST);
    const lit = this.#marked[this.#exploring?.marks.active ?? -1];
    const row = (one: DatedDevelopment): DevelopmentRow => ({
      index: one.index,
      date: text.date(one),
      isYear: one.date.month === undefined,
      heading: one.development.heading ?? '',
      companies: one.development.heading ? companiesBeside(one) : one.companies,
      paragraphs: paragraphsOf(one.development.text),
      link: one.link,
      isLit: lit?.includes(one.index) ?? false,
    });
    const years = all.length > UNGROUPED ? developmentYears(shown) : [{ year: 0, developments: shown }];
    return renderDevelopments(
      years.map(({ year, developments }) => ({ name: year ? `${year}` : '', rows: developments.map(row) })),
      {
        words: this.#words,
        textLang,
        level: Math.min(6, this.headingLevel + 1),
        player: this.selected?.kind === 'player' ? this.selected.id : undefined,
        more: shown.length < all.length ? this.#words.showAll(all.length) : '',
        act: this.#act,
      },
    );
  }

  /** Events wait for the code that acts on them. */
  readonly #act = (event: Event): void => {
    const { target } = event;
    if (this.#exploring) this.#exploring.act(event, target);
    else void this.#explore().then((exploring) => exploring?.act(event, target));
  };

  /** Where the code does not come, strip and list stay as they are and the next action tries again. */
  async #explore(): Promise<Exploring | undefined> {
    if (this.#exploring) return this.#exploring;
    try {
      const { Exploring } = await import('./exploring.js');
      this.#exploring ??= new Exploring(this, () => this.#marked);
    } catch {
      this.#isAlone = true;
      if (this.view === 'table') this.view = 'figure';
    }
    this.requestUpdate();
    return this.#exploring;
  }
}

/** Rows before "Show all"; two more are no reason for a button. */
const FIRST = 10;
/** Up to here the dates alone tell the years apart. */
const UNGROUPED = 8;
