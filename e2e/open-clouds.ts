import type { Cloud } from '../localcloud/cloud'

/** The clouds that tests of this process have open, with their collections: all can be put back between two tries. */
export const openClouds = new Map<Cloud, readonly string[]>()
