/** Lambert's azimuthal equal-area projection, for maps of one region, on a sphere of radius 1. */
import type { Point } from './world.js';

export interface Azimuthal {
  /**
   * From longitude and the sine and cosine of latitude to the plane, y upwards, written into `point`: thousands of
   * points are projected at once. False for what is too far away to be drawn as a shape.
   */
  forward(longitude: number, sin: number, cos: number, point: [x: number, y: number]): boolean;
  /** To longitude and latitude in radians. */
  backward(point: Point): Point;
}

/** 115° from the centre: beyond it shapes are torn rather than bent. */
const leastCosine = Math.cos((115 * Math.PI) / 180);

/** The centre as longitude and latitude in radians. */
export function azimuthalEqualArea([centreLongitude, centreLatitude]: Point): Azimuthal {
  const sinCentre = Math.sin(centreLatitude);
  const cosCentre = Math.cos(centreLatitude);
  return {
    forward(longitude, sin, cos, point) {
      const across = cos * Math.cos(longitude - centreLongitude);
      const cosine = sinCentre * sin + cosCentre * across;
      if (cosine < leastCosine) return false;
      const k = Math.sqrt(2 / (1 + cosine));
      point[0] = k * cos * Math.sin(longitude - centreLongitude);
      point[1] = k * (cosCentre * sin - sinCentre * across);
      return true;
    },
    backward([x, y]) {
      const radius = Math.hypot(x, y);
      if (radius === 0) return [centreLongitude, centreLatitude];
      const angle = 2 * Math.asin(Math.min(1, radius / 2));
      const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
      const latitude = Math.asin(cos * sinCentre + (y * sin * cosCentre) / radius);
      return [centreLongitude + Math.atan2(x * sin, radius * cosCentre * cos - y * sinCentre * sin), latitude];
    },
  };
}
