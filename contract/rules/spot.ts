/** A point as a phone gives it, in millionths of a degree. */
type Point = { readonly latitude: number; readonly longitude: number }

/** 上课地点: whoever is within the radius is there. */
export type Spot = Point & { readonly radiusMetres: number }

/** Where a phone was, and how far off it may be itself. */
type Near = Point & { readonly accuracyMetres: number }

const EARTH_METRES = 6_371_000
const RADIANS = Math.PI / 180 / 1_000_000
/** A position that may be further off says nothing: phones that give only a rough one mean kilometres. */
const ROUGHEST_METRES = 1_000

/** The way between two points over the ground, in metres. */
export const metresBetween = (one: Point, other: Point): number => {
  const [from, to] = [one.latitude * RADIANS, other.latitude * RADIANS]
  const east = (other.longitude - one.longitude) * RADIANS
  const half = Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(east / 2) ** 2
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** Whether somebody was at the place: as far off as his phone may be wrong, it is taken to be right for him. */
export const placeSeenFrom = (spot: Spot, near: Near | undefined): 'near' | 'far' | 'unknown' => {
  if (!near || near.accuracyMetres > ROUGHEST_METRES) return 'unknown'
  return metresBetween(spot, near) <= spot.radiusMetres + near.accuracyMetres ? 'near' : 'far'
}
