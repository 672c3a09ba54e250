'use strict'
/**
 * What the code of the functions asks at each of its guards while mutants are tried. Plain CommonJS, because a
 * function's instance loads it without any transformer. The cells are shared by all threads of a process, see cells.ts.
 */
const { getEnvironmentData } = require('node:worker_threads')

const cells = getEnvironmentData('academy-guards')
const [OFF, TRY, NAME_LENGTH, NAME, GUARDS] = [0, 1, 2, 3, 63]
const [SPOKE_UP, LOOKED_AT] = [1, 2]

const isOn = (id) => !cells || cells[OFF] !== id
const speak = (id) => {
  if (cells) cells[GUARDS + id] |= SPOKE_UP
}

/** Whether a guard that speaks up is on. */
const stands = (id) => {
  speak(id)
  return isOn(id)
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

/** Whether this is the collection that a test is about; a test that is about none is about all. */
const isMeant = (name) => {
  const length = cells?.[NAME_LENGTH] ?? 0
  return (
    length === 0 ||
    (length === name.length && [...name].every((sign, at) => sign.charCodeAt(0) === cells[NAME + at]))
  )
}

/**
 * Sets of fields that a query is narrowed to: where the scope is off, they may have any value, so that the query still
 * begins like its index. Whether that makes a difference nobody can tell beforehand.
 */
const scopes = (tagged, name, narrow, command) => {
  if (!tagged?.switched) return narrow(tagged)
  if (cells && isMeant(name)) cells[GUARDS + tagged.switched] |= LOOKED_AT
  if (isOn(tagged.switched)) return narrow(tagged.given)
  const [fields] = narrow(tagged.given)
  return fields ? [Object.fromEntries(Object.keys(fields).map((field) => [field, command.neq('')]))] : []
}

const within = (tagged, _, isWithin) => {
  if (!tagged?.switched) return isWithin(tagged)
  return isWithin(tagged.given) || !stands(tagged.switched)
}

/** What an update is conditional on: its document alone, where the condition is off. */
const condition = (id, given) => {
  if (isOn(id)) return given
  return '_id' in given ? { _id: given._id } : {}
}

/** The answer to that update: a condition has spoken up where nothing was changed. */
const hung = async (id, updating) => {
  const answer = await updating
  const isChanged = answer === true || answer?.stats?.updated > 0
  if (!isChanged) speak(id)
  return answer
}

/** What an instance remembers from call to call, forgotten when another try begins. */
const remembered = (map) => {
  let known = cells?.[TRY]
  const get = map.get.bind(map)
  map.get = (key) => {
    if (cells && known !== cells[TRY]) map.clear()
    known = cells?.[TRY]
    return get(key)
  }
  return map
}

/** A guard of a flow's step that answers nothing when it is off. */
const guard =
  (id, asked) =>
  (...given) => {
    const code = asked(...given)
    return code !== null && stands(id) ? code : null
  }

/** The states that a step starts from; all of them when they are off. */
const from = (id, states) =>
  Object.assign([...states], { includes: (state) => states.includes(state) || !stands(id) })

globalThis.__guards = { stands, guard, from, policy, scope, scopes, within, condition, hung, remembered }
