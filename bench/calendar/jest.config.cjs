const { projects, testTimeout } = require('../../jest.config.cjs')

const [unit] = projects

/** The faults that the control plants: no test of the project finds them. */
module.exports = {
  testTimeout,
  projects: [{ ...unit, displayName: 'planted', testMatch: ['<rootDir>/bench/calendar/*.test.ts'] }],
}
