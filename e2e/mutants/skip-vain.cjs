'use strict'
/**
 * Jest's runner while mutants are tried: leaves out a test file that can be expected to tell nothing new, before it is
 * loaded and opens a town. Its guards have been missed by tests that came before it.
 */
const { existsSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { createEmptyTestResult } = require('@jest/test-result')
const { default: run } = require('jest-circus/runner')

const functions = path.resolve(__dirname, '../../cloudfunctions')
const folder = process.env.ACADEMY_MUTANTS

/** Jest asks every file for at least one test. */
const leftOut = (file) => ({
  ...createEmptyTestResult(),
  numPendingTests: 1,
  skipped: true,
  testFilePath: file,
  testResults: [{ ancestorTitles: [], failureMessages: [], fullName: '', status: 'pending', title: '' }],
})

const isMissed = (id) => existsSync(path.join(folder, 'killed', String(id)))

module.exports = async (globalConfig, config, environment, runtime, file, ...rest) => {
  const name = path.relative(functions, file)
  const promises = JSON.parse(readFileSync(path.join(folder, 'promises.json'), 'utf8'))
  if ((promises[name]?.expected ?? []).every(isMissed)) return leftOut(file)
  const running = path.join(folder, 'running', path.basename(name))
  writeFileSync(running, '')
  try {
    return await run(globalConfig, config, environment, runtime, file, ...rest)
  } finally {
    rmSync(running)
  }
}
