import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import { factorLists, hasFrameText, type FactorList } from '../../analysis/dynamics.js';
import { dynamicsText } from '../../analysis/dynamics-text.js';
import { foldParagraphs } from '../../analysis/paragraphs.js';
import { dynamicsWords } from '../../i18n/en/dynamics.js';
import type { DynamicsWords } from '../../i18n/dynamics-words.js';
import type { AnalysisFrame } from '../../model/narrative.js';
import type { Report } from '../../model/report.js';
import { renderDynamics, type FactorRows, type FoldedText } from '../../render/dynamics.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import type { Frames } from './frames.js';
import { OpenTexts } from './open-texts.js';
import { marketDynamicsStyles } from './styles.js';

/**
 * Drivers, restraints and opportunities; a factor with a text opens to it. Below them, PEST, Porter's five forces and SWOT
 * where the report has their texts.
 *
 * @csspart factor - One driver, restraint or opportunity.
 * @csspart field - One field of an analysis frame.
 */
export class MarketDynamics extends VitrineElement {
  static override styles: CSSResultGroup = [VitrineElement.styles, marketDynamicsStyles];
  static override properties: PropertyDeclarations = { frame: {} };

  /** Shows one analysis frame alone. */
  frame: AnalysisFrame['kind'] | undefined;

  protected override readonly sections = ['dynamics', 'frames'];
  protected override readonly reserve = { narrow: 630, medium: 500, wide: 210 };
  readonly #texts = new OpenTexts(this, () => this.#below);
  #frames: Frames | undefined;
  #hasFrames = false;
  #failed = false;

  protected override present(report: Report): Presentation | undefined {
    const only = isFrameKind(this.frame) ? this.frame : undefined;
    const lists = only ? [] : factorLists(report);
    this.#hasFrames = hasFrameText(report, only);
    const frames = (this.#hasFrames && this.#frames?.read(report, only)) || [];
    if (this.pending || (!lists.length && !frames.length)) return undefined;
    this.#texts.startOver(report);
    const parts = { words: this.#words, textLang: report.lang, level: Math.min(6, this.headingLevel + 1), below: this.#below, act: this.#texts.act };
    const matrices = this.#frames?.render(frames, !lists.length && frames.length === 1, (id, paragraphs) => this.#fold(id, paragraphs), parts);
    return { ...dynamicsText(report, lists, frames, this.#words), figure: renderDynamics(lists.map((list) => this.#rows(list)), matrices, parts), notes: [] };
  }

  /** True while the code of the frames is still on its way. */
  protected override get pending(): boolean {
    return this.#hasFrames && !this.#frames && !this.#failed;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.pending) void this.#load();
  }

  /** Where the code does not come, the lists stand without the frames. */
  async #load(): Promise<void> {
    try {
      const { Frames } = await import('./frames.js');
      this.#frames ??= new Frames(this);
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }

  get #words(): DynamicsWords {
    return this.say('dynamics', dynamicsWords);
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    const { emptyTitle: title, emptyText: text } = this.#words;
    return { title, text };
  }

  /** Three lists side by side leave no room for a text under one of them. */
  get #below(): boolean {
    return this.breadth === 'wide';
  }

  #rows({ kind, factors }: FactorList): FactorRows {
    const rows = factors.map(({ id, factor, paragraphs }) => ({ name: factor.name, open: this.#texts.isOpen(id), ...this.#fold(id, paragraphs) }));
    return { kind, label: this.#words.groups[kind], rows };
  }

  #fold(id: string, paragraphs: readonly string[]): FoldedText {
    return { id, paragraphs, shown: foldParagraphs(paragraphs), unfolded: this.#texts.isUnfolded(id) };
  }
}

const isFrameKind = (kind: unknown): kind is AnalysisFrame['kind'] => kind === 'pest' || kind === 'porter' || kind === 'swot';
