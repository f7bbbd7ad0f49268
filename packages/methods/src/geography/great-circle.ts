const earthRadiusKm = 6371.0088;

/**
 * Great-circle distance between two points given in degrees (WGS84), in kilometres, on a sphere of the mean Earth radius (haversine; error below 0.6 % of the ellipsoid's).
 *
 *   greatCircleKm(39.9, 116.41, 31.23, 121.47)  // 1066.69… (Beijing - Shanghai)
 *
 * NaN where an input is NaN. Cost O(1).
 */
export function greatCircleKm(latitudeA: number, longitudeA: number, latitudeB: number, longitudeB: number): number {
  const radians = Math.PI / 180;
  const latitudeStep = Math.sin(((latitudeB - latitudeA) * radians) / 2);
  const longitudeStep = Math.sin(((longitudeB - longitudeA) * radians) / 2);
  const chord = latitudeStep ** 2 + Math.cos(latitudeA * radians) * Math.cos(latitudeB * radians) * longitudeStep ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}
