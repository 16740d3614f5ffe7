import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import { samePart, type PartId } from '../../analysis/part-id.js';
import type { segmentOutlineTable } from '../../analysis/segment-outline-table.js';
import { SegmentOutlineText, type OutlineLanguage } from '../../analysis/segment-outline-text.js';
import { hasBody, nodeOf, segmentOutline, type OutlinePart, type SegmentOutlineTree } from '../../analysis/segment-outline.js';
import type { OutlineNode } from '../../analysis/outline-tree.js';
import { amountWords } from '../../i18n/en/amount.js';
import { segmentOutlineWords } from '../../i18n/en/segment-outline.js';
import type { SegmentOutlineWords } from '../../i18n/segment-outline-words.js';
import type { Report } from '../../model/report.js';
import { renderSegmentOutline, type PartBody } from '../../render/segment-outline.js';
import { keepLast } from '../base/keep-last.js';
import { OutlineBranches } from '../base/outline-branches.js';
import { outlineStyles } from '../base/outline-styles.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import { segmentOutlineStyles } from './styles.js';

/**
 * How the report divides its market, as an outline with all that it says: divisions, segments, regions and countries with
 * their texts, claims and figures. What is selected is marked, and all above it is open.
 *
 * @csspart segment - One segment, region or country with what it opens to.
 */
export class SegmentOutline extends VitrineElement {
  static override styles: CSSResultGroup = [VitrineElement.styles, outlineStyles, segmentOutlineStyles];
  static override properties: PropertyDeclarations = { segmentation: {} };

  /** Id of the only division to show; `regions` for regions that no division claims. Default: all. */
  segmentation: string | undefined;

  override get figureWord(): string {
    return this.#words.figure;
  }
  protected override readonly sections = ['segmentations', 'regions'];
  protected override readonly reserve = { narrow: 620, medium: 520, wide: 460 };
  readonly #tree = keepLast(segmentOutline);
  readonly #text = keepLast((report: Report, lang: string) => new SegmentOutlineText(report, this.#languageOf(lang)));
  readonly #branches = new OutlineBranches<OutlinePart>(this, {
    words: () => this.#words.tree,
    nameOf: ({ name }) => name,
    opens: ({ item }) => hasBody(item),
    choose: ({ item }) => item.part && this.select(item.part.kind, item.part.id),
    leave: (event) => this.#clear(event),
  });
  #revealed: PartId | undefined;
  #shown: SegmentOutlineTree | undefined;
  /** What the tree is of. */
  #of: { readonly report: Report; readonly segmentation: string | undefined } | undefined;
  /** Its code loads with a reader's first move, or where the table is shown. */
  #table: typeof segmentOutlineTable | undefined;
  #failed = false;

  protected override present(report: Report): Presentation | undefined {
    const tree = this.#tree(report, this.segmentation, this.#words.regions);
    if (!tree) return undefined;
    const branches = this.#branches;
    const isSame = this.#of?.report === report && this.#of.segmentation === this.segmentation;
    this.#of = { report, segmentation: this.segmentation };
    branches.show(tree, ({ depth, index }) => !tree.only && depth === 0 && index === 0, isSame);
    this.#reveal(tree);
    const text = this.#text(report, this.language);
    const bodyOf = (item: OutlinePart): PartBody => ({ heading: item.heading, paragraphs: item.paragraphs, claims: text.claims(item), remarks: text.remarks(item) });
    return {
      heading: text.headline(tree),
      subheading: text.subtitle(tree),
      summary: this.#words.summary,
      ...(this.view !== 'table' && { controls: branches.renderControls() }),
      figure:
        branches.renderNothingFound() ??
        renderSegmentOutline({
            words: this.#words,
            textLang: report.lang,
            intro: tree.only && bodyOf(tree.only),
            line: ({ item }) => ({ claim: text.claim(item), figures: text.figures(item) }),
            body: (node) => (hasBody(node.item) ? (branches.leadsToHit(node) ? NO_BODY : bodyOf(node.item)) : undefined),
            branch: (node) => branches.branch(node),
            isOpen: (node) => branches.isOpen(node),
            isDrawn: (node) => branches.isDrawn(node),
            isSelected: ({ item }) => samePart(item.part, this.selected),
            tabIndex: (node: OutlineNode<OutlinePart>) => branches.tabIndex(node),
            mark: (name) => branches.mark(name),
            act: branches.act,
          }),
      notes: [],
      table: () => this.#table?.(tree, report, this.#languageOf(this.language)),
    };
  }

  protected override get pending(): boolean {
    return this.view === 'table' && !this.#table && !this.#failed;
  }

  protected override explore(): unknown {
    void this.#branches.load();
    return this.#loadTable();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.pending) void this.#loadTable();
  }

  /** Where the code does not come, the outline stays and the next move tries again. */
  async #loadTable(): Promise<void> {
    if (this.#table) return;
    try {
      this.#table = (await import('./table.js')).segmentOutlineTable;
    } catch {
      this.#failed = true;
    }
    if (this.view === 'table') this.requestUpdate();
  }

  get #words(): SegmentOutlineWords {
    return this.say('segmentOutline', segmentOutlineWords);
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    const { emptyTitle: title, emptyText: text } = this.#words;
    return { title, text };
  }

  #languageOf(lang: string): OutlineLanguage {
    return { lang, amount: this.say('amount', amountWords), frame: this.words, words: this.#words };
  }

  /** Opens what is above the selected part, once: a reader may close it again. */
  #reveal(tree: SegmentOutlineTree): void {
    if (this.selected === this.#revealed && tree === this.#shown) return;
    this.#revealed = this.selected;
    this.#shown = tree;
    const node = nodeOf(tree, this.selected);
    if (node) this.#branches.reveal(node);
  }

  #clear(event: KeyboardEvent): void {
    if (!this.selected) return;
    event.preventDefault();
    event.stopPropagation();
    this.select(this.selected.kind, undefined);
  }
}

/** Of what is above a heading that a search found: its text would push that out of sight. */
const NO_BODY: PartBody = { heading: '', paragraphs: [], claims: [], remarks: [] };
