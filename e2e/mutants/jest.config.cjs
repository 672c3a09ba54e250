const path = require('node:path')
const { availableParallelism } = require('node:os')
const { projects, workerIdleMemoryLimit } = require('../../jest.config.cjs')

const [unit] = projects
const transformer = path.join(__dirname, 'transformer.cjs')

/** The tests of the functions, each of them run again without every guard that it meets. */
module.exports = {
  testTimeout: 120_000,
  maxWorkers: Math.min(4, availableParallelism()),
  workerIdleMemoryLimit,
  testSequencer: path.join(__dirname, 'telling-first.cjs'),
  globalSetup: path.join(__dirname, '../keep-snapshots.cjs'),
  reporters: [path.join(__dirname, 'progress.cjs')],
  projects: [
    {
      ...unit,
      displayName: 'mutants',
      testMatch: ['<rootDir>/cloudfunctions/**/*.test.ts'],
      testRunner: path.join(__dirname, 'skip-vain.cjs'),
      // Long walks through everything at once: what they see, shorter tests see as well.
      testPathIgnorePatterns: [
        '/academy/(budgets|conflicts|cut-short|faults|histories|hostile|idor|killed|repeated|transitions)\\.test',
        '/jobs/cut-short\\.test',
      ],
      setupFilesAfterEnv: [path.join(__dirname, 'each-test.ts')],
      transform: Object.fromEntries(
        Object.entries(unit.transform).map(([files, [, options]]) => [files, [transformer, options]]),
      ),
    },
  ],
}
