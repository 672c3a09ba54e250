'use strict'
const { readFileSync } = require('node:fs')
const path = require('node:path')
const Sequencer = require('@jest/test-sequencer').default

const functions = path.resolve(__dirname, '../../cloudfunctions')

/** First the tests that can be expected to miss most guards, which then need not be tried again. */
module.exports = class extends Sequencer {
  sort(tests) {
    const promises = JSON.parse(readFileSync(path.join(process.env.ACADEMY_MUTANTS, 'promises.json'), 'utf8'))
    const promised = ({ path: file }) => promises[path.relative(functions, file)]?.length ?? 0
    return [...tests].sort((a, b) => promised(b) - promised(a))
  }
}
