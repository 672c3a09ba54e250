'use strict'
/**
 * What the code of the functions asks at each of its guards while mutants are tried. Plain CommonJS, because a
 * function's instance loads it without any transformer. The cells are shared by all threads of a process: the first
 * holds the number of the guard that is off (0: none), the others say which guards have spoken up (1) or were at
 * least asked (2).
 */
const { getEnvironmentData } = require('node:worker_threads')

const cells = getEnvironmentData('academy-guards')

/** Whether a guard that speaks up is on. */
const stands = (id) => {
  if (!cells) return true
  cells[id] |= 1
  return cells[0] !== id
}

/** Whether a guard of which nobody can tell if it makes a difference is on. */
const counts = (id) => {
  if (!cells) return true
  cells[id] |= 2
  return cells[0] !== id
}

/** A policy that refuses nobody when it is off. */
const policy = (id, allow) => (actor) => {
  try {
    return allow(actor)
  } catch (error) {
    if (stands(id)) throw error
    return { ...actor }
  }
}

/** A scope that can be taken away: `scopes` and `within` look through it. */
const scope = (id, given) => ({ switched: id, given })

/**
 * Sets of fields that a query is narrowed to: where the scope is off, they may have any value, so that the query still
 * begins like its index.
 */
const scopes = (tagged, narrow, command) => {
  if (!tagged?.switched) return narrow(tagged)
  if (counts(tagged.switched)) return narrow(tagged.given)
  const [fields] = narrow(tagged.given)
  return fields ? [Object.fromEntries(Object.keys(fields).map((field) => [field, command.neq('')]))] : []
}

const within = (tagged, isWithin) => {
  if (!tagged?.switched) return isWithin(tagged)
  return isWithin(tagged.given) || !stands(tagged.switched)
}

/** What an update is conditional on: its document alone, where the condition is off. */
const condition = (id, given) => {
  if (stands(id)) return given
  return '_id' in given ? { _id: given._id } : {}
}

globalThis.__guards = { stands, policy, scope, scopes, within, condition }
