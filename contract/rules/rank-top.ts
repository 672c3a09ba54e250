/** So many of a ranking are counted exactly and shown by name. */
export const RANK_TOP = 100
