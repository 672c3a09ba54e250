'use strict'
const { rmSync } = require('node:fs')
const { ownFolder } = require('./fast-folder')

/** What Jest does before a run: its processes keep seeded towns for each other, see snapshot.ts. */
module.exports = () => {
  const folder = ownFolder('academy-snapshots')
  process.env.ACADEMY_SNAPSHOTS = folder
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}
