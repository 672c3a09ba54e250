/** Sessions, and enrolments that keep facts of one. */
type Versioned = { readonly version?: number }

/** How often a session was changed since it was planned, counted from 1. */
export const versionOf = ({ version = 1 }: Versioned): number => version

/** Where members are told of one class: tells apart what they are told of different versions; 0 for the first one. */
export const nthOf = (thing: Versioned): number => versionOf(thing) - 1
