import { defineElement } from '../base/define-element.js';
import { PlayerList } from './player-list.js';

defineElement('vt-player-list', PlayerList);

declare global {
  interface HTMLElementTagNameMap {
    'vt-player-list': PlayerList;
  }
}
