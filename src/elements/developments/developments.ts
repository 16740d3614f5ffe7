import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { companiesBeside, developmentYears, type DatedDevelopment } from '../../analysis/developments.js';
import { paragraphsOf } from '../../analysis/paragraphs.js';
import { developmentsWords } from '../../i18n/en/developments.js';
import { layoutStrip, mirrorStrip } from '../../layout/developments.js';
import type { Report } from '../../model/report.js';
import { renderDevelopments, renderStrip, type DevelopmentRow } from '../../render/developments.js';
import { figureStyles } from '../base/figure-styles.js';
import { fontScale } from '../base/font-scale.js';
import { MarkNavigation } from '../base/mark-navigation.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import { readChronicle, type Chronicle } from './chronicle.js';
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

  override readonly figureWord = developmentsWords.figure;
  protected override readonly sections = ['developments'];
  protected override readonly reserve = { narrow: 420, medium: 300, wide: 290 };
  readonly #marks = new MarkNavigation(this, {
    count: () => this.#marked.length,
    activate: (index) => void this.#reach(this.#marked[index]?.[0] ?? 0, 'nearest'),
    tapActivates: () => true,
  });
  #chronicle: Chronicle | undefined;
  /** The developments of each mark. */
  #marked: readonly (readonly number[])[] = [];
  /** The row under the pointer or with the focus in it. */
  #row: number | undefined;
  #isWhole = false;

  protected override present(report: Report): Presentation | undefined {
    const chronicle = this.#read(report);
    if (!chronicle) return undefined;
    const { text } = chronicle;
    return {
      heading: text.headline(),
      subheading: text.subtitle(),
      summary: text.summary(),
      figure: html`<div part="figure">${this.#renderStrip(chronicle)}${this.#renderList(chronicle)}</div>`,
      notes: [],
      table: () => text.table(),
    };
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    return { title: developmentsWords.emptyTitle, text: developmentsWords.emptyText };
  }

  #read(report: Report): Chronicle | undefined {
    const before = this.#chronicle;
    if (before?.report === report && before.lang === this.language) return before;
    this.#marks.reset();
    this.#row = undefined;
    this.#isWhole &&= before?.report === report;
    return (this.#chronicle = readChronicle(report, this.language));
  }

  #renderStrip({ text, strip }: Chronicle): TemplateResult {
    const { active, focused, tabStop } = this.#marks;
    const plain = layoutStrip(strip, this.figureWidth, this.breadth, fontScale(this.size), active);
    const layout = this.matches(':dir(rtl)') ? mirrorStrip(plain) : plain;
    this.#marked = layout.marks.map(({ dates }) => dates);
    return renderStrip(layout, {
      name: text.strip(),
      nameOf: ({ dates }) => strip.nameOf(dates)[0] ?? '',
      isLit: ({ dates }, i) => i === active || (this.#row !== undefined && dates.includes(this.#row)),
      focused,
      tabStop,
      act: (event) => this.#marks.handle(event, event.target),
    });
  }

  #renderList({ all, text }: Chronicle): TemplateResult {
    const shown = this.#isWhole ? all : all.slice(0, all.length > FIRST + 2 ? FIRST : all.length);
    const lit = this.#marked[this.#marks.active ?? -1];
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
        words: developmentsWords,
        level: Math.min(6, this.headingLevel + 1),
        player: this.selected?.kind === 'player' ? this.selected.id : undefined,
        more: shown.length < all.length ? developmentsWords.showAll(all.length) : '',
        act: this.#act,
      },
    );
  }

  /** Events of the list. */
  readonly #act = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (event instanceof KeyboardEvent) return this.#key(event);
    if (event.type === 'click') {
      const player = target?.closest('[data-player]')?.getAttribute('data-player');
      if (player) this.select('player', player);
      else if (target?.closest('.all')) void this.#reach(FIRST, 'focus');
      return;
    }
    const row = event.type === 'pointerover' || event.type === 'focusin' ? target?.closest('[data-row]')?.getAttribute('data-row') : undefined;
    const next = row ? Number(row) : undefined;
    if (next === this.#row) return;
    this.#row = next;
    this.requestUpdate();
  };

  /** Escape clears the selection, wherever it was made. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.selected?.kind !== 'player') return;
    event.stopPropagation();
    this.select('player', undefined);
  }

  /** Shows a row, also one that is not in the list yet. */
  async #reach(index: number, how: 'nearest' | 'focus'): Promise<void> {
    const find = () => this.shadowRoot?.querySelector<HTMLElement>(`[data-row="${index}"]`);
    if (!find()) {
      this.#isWhole = true;
      this.requestUpdate();
      await this.updateComplete;
    }
    if (how === 'focus') find()?.focus();
    else find()?.scrollIntoView({ block: 'nearest' });
  }
}

/** Rows before "Show all"; two more are no reason for a button. */
const FIRST = 10;
/** Up to here the dates alone tell the years apart. */
const UNGROUPED = 8;
