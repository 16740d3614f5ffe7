/** The world in ECharts from registered GeoJSON, in its own flat projection, with a circle a region. */
import { MapChart, ScatterChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import { registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { PlainMap } from '../../data/map.js';
import { figureHeight, type Draw } from '../contract.js';
import { circleRadius, landColours, mapRows } from '../map-rows.js';
import { colourOf } from '../plain-frame.js';
import { worldFeatures } from '../world-features.js';
import { startChart } from './start-chart.js';

use([MapChart, ScatterChart, GeoComponent, CanvasRenderer]);

let isRegistered = false;

export const draw: Draw<PlainMap> = (box, data) => {
  const world = worldFeatures();
  if (!isRegistered) registerMap('world', { geoJSON: world } as never);
  isRegistered = true;
  const colour = landColours(data);
  const { show, remove } = startChart(box, data, mapRows(data), figureHeight);
  show({
    geo: {
      map: 'world',
      nameProperty: 'code',
      silent: true,
      left: 0,
      right: 0,
      itemStyle: { borderColor: '#fff', borderWidth: 0.5 },
      regions: world.features.map(({ properties: { code } }) => ({ name: code, itemStyle: { areaColor: colour(code) } })),
    },
    series: [{
      type: 'scatter',
      coordinateSystem: 'geo',
      data: data.regions.map(({ name, share, at }, i) => ({ name: `${name} ${share}%`, value: [...at, share], symbolSize: 2 * circleRadius(share), itemStyle: { color: colourOf(i), opacity: 0.8 } })),
      label: { show: true, formatter: '{b}' },
    }],
  });
  return { remove };
};
