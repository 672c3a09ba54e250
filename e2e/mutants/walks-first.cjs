const path = require('node:path')
const Sequencer = require('@jest/test-sequencer').default

/** The walks first: they kill most scopes and policies, which then need not be tried again. */
module.exports = class extends Sequencer {
  sort(tests) {
    const isWalk = ({ path: file }) => (/^(scopes|doors)\./.test(path.basename(file)) ? 0 : 1)
    return [...tests].sort((a, b) => isWalk(a) - isWalk(b))
  }
}
