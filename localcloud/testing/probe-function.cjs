'use strict'
/** A cloud function for tests: runs the source it is sent against the real SDK. */
const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV, keepalive: true })
const db = cloud.database()
// What survives between two events of one instance.
const memory = { events: 0 }

exports.main = async (event, context) => {
  memory.events += 1
  // biome-ignore lint/security/noGlobalEval: tests send functions as text, from this repository only
  const run = globalThis.eval(`(${event.source})`)
  try {
    return { value: await run({ cloud, db, _: db.command, args: event.args, event, context, memory }) }
  } catch (error) {
    if (event.crash) throw error
    return { error: { errCode: error.errCode, message: String(error.errMsg ?? error.message ?? error) } }
  }
}
