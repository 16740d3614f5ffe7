/** The countries of the bundled topology as GeoJSON, made once a page. */
import { feature } from 'topojson-client';
import topologyText from 'outlines:topology';

export interface CountryFeature {
  readonly type: 'Feature';
  readonly geometry: GeoJSON.Geometry;
  readonly properties: { readonly name: string; readonly code: string };
}

export interface CountryFeatures {
  readonly type: 'FeatureCollection';
  readonly features: CountryFeature[];
}

type World = Parameters<typeof feature>[0];

let countries: CountryFeatures | undefined;

export function worldFeatures(): CountryFeatures {
  const world = () => {
    const topology = JSON.parse(topologyText) as World;
    return feature(topology, topology.objects['countries'] as never) as unknown as CountryFeatures;
  };
  return (countries ??= world());
}
