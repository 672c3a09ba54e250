'use strict'
/** Jest's transformer while mutants are tried: sources of the functions come with a switch at each of their guards. */
const { createHash } = require('node:crypto')
const { existsSync, readFileSync } = require('node:fs')
const path = require('node:path')
const swc = require('@swc/jest')

const functions = path.resolve(__dirname, '../../cloudfunctions')
const folder = process.env.ACADEMY_MUTANTS

const switched = (text, file) => {
  const place = path.join(folder, 'sources', path.relative(functions, file))
  return file.startsWith(functions) && existsSync(place) ? readFileSync(place, 'utf8') : text
}

module.exports = {
  createTransformer: (options) => {
    const plain = swc.createTransformer(options)
    return {
      process: (text, file, how) => plain.process(switched(text, file), file, how),
      getCacheKey: (text, file, how) =>
        createHash('sha256')
          .update(plain.getCacheKey(switched(text, file), file, how))
          .digest('hex'),
    }
  },
}
