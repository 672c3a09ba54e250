'use strict'
const { readFileSync } = require('node:fs')
const path = require('node:path')
const Sequencer = require('@jest/test-sequencer').default

const functions = path.resolve(__dirname, '../../cloudfunctions')

/**
 * First the tests that may miss most guards, which then need not be tried again; what everything goes through, the
 * kernel's own tests miss soonest.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const promises = JSON.parse(readFileSync(path.join(process.env.ACADEMY_MUTANTS, 'promises.json'), 'utf8'))
    const rankOf = ({ path: file }) => {
      const name = path.relative(functions, file)
      const room = ['academy', 'kernel'].indexOf(path.dirname(name).split(path.sep)[0])
      return [room === -1 ? 2 : room, -(promises[name]?.may ?? 0)]
    }
    return tests
      .map((test) => ({ test, rank: rankOf(test) }))
      .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
      .map(({ test }) => test)
  }
}
