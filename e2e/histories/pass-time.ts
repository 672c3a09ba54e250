import { DAY_MS, nextEdge } from './model/calendar'
import type { World } from './world'

const HOUR_MS = 3_600_000
/** Far enough from an edge that a slow machine does not cross it by accident. */
const MARGIN_MS = 300_000

/** `pastEdge` and an hour back are what puts two days into one another: they come twice as often. */
export const spans = [
  ...(['hour', 'hourBack', 'hourBack', 'day', 'week'] as const),
  ...(['midnight', 'newYear', 'expiry', 'pastEdge', 'pastEdge'] as const),
]
export type Span = (typeof spans)[number]

/** How far the clock moves. The edges are met from five minutes before; `pastEdge` crosses the one that is near. */
const distanceOf = (now: number, span: Span): number => {
  switch (span) {
    case 'hour':
      return HOUR_MS
    case 'hourBack':
      return -HOUR_MS
    case 'day':
      return DAY_MS
    case 'week':
      return 7 * DAY_MS + MARGIN_MS
    case 'pastEdge':
      return nextEdge(now, 'midnight') + MARGIN_MS - now
    default:
      return nextEdge(now, span) - MARGIN_MS - now
  }
}

export const passTime = ({ cloud }: World, span: Span): void =>
  cloud.clock.advance(distanceOf(cloud.clock.now(), span))
