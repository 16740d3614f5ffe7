/** What the server writes and the page hydrates. */
import { createElement, type ReactElement } from 'react';
import { MarketSizeChart } from 'vitrine/react';
import { kites } from '../reports.js';

export const app = (onReady?: () => void): ReactElement =>
  createElement(MarketSizeChart, { report: kites, headingLevel: 2, noFooter: true, onVtReady: onReady }, createElement('p', null, 'USD 310 million in 2024.'));
