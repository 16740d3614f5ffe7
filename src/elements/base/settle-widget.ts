/** Brings a widget to the point where it can be drawn at once: on a server, and before it takes over what a server drew. */
import type { PropertyValues } from 'lit';
import type { VitrineElement } from './vitrine-element.js';

/** A widget asks for data and code a few times; one that does not come to an end is drawn as it is. */
const MOST_TURNS = 100;

/** Draws into nothing until all code that the drawing needs is there; `before` runs at the start of each turn. */
export async function settleWidget(widget: VitrineElement, before?: () => void): Promise<void> {
  const changed: PropertyValues = new Map();
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    before?.();
    widget['willUpdate'](changed);
    widget['render']();
    if (!widget['isSettling']) return;
    const asked = nextRequest(widget);
    widget['updated'](changed);
    await asked;
  }
}

/** Resolves when the widget wants to be drawn again. */
function nextRequest(widget: VitrineElement): Promise<void> {
  const { requestUpdate } = widget;
  return new Promise((resolve) => {
    widget.requestUpdate = (...change) => {
      widget.requestUpdate = requestUpdate;
      widget.requestUpdate(...change);
      resolve();
    };
  });
}
