'use strict'
const { readdirSync, readFileSync } = require('node:fs')
const path = require('node:path')

const folder = process.env.ACADEMY_MUTANTS
const root = path.resolve(__dirname, '../..')

/** Says after every test file how many guards tests have missed so far. */
module.exports = class {
  onTestResult(_, { testFilePath, skipped, failureMessage, perfStats }, { numTotalTestSuites, ...whole }) {
    const done = whole.numPassedTestSuites + whole.numFailedTestSuites + whole.numPendingTestSuites
    const guards = JSON.parse(readFileSync(path.join(folder, 'guards.json'), 'utf8')).length
    const killed = readdirSync(path.join(folder, 'killed')).length
    const took = skipped ? 'tells nothing new' : `${Math.round(perfStats.runtime / 1000)} s`
    const file = path.relative(root, testFilePath)
    console.log(`[${done}/${numTotalTestSuites}] ${killed} of ${guards} killed; ${file}: ${took}`)
    if (failureMessage) console.log(failureMessage)
  }
}
