'use strict'
/** Plain CommonJS, because a worker loads it without any transformer. */
const { createHash, randomUUID } = require('node:crypto')
const {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

/** Codes that are kept, the newest: what is bundled anew leaves the one before behind. */
const MOST_KEPT = 24

const read = (place) => {
  try {
    return readFileSync(place)
  } catch {
    return undefined
  }
}

const sweep = (folder) => {
  const ageOf = (name) => statSync(join(folder, name)).mtimeMs
  const names = readdirSync(folder).sort((a, b) => ageOf(b) - ageOf(a))
  for (const name of names.slice(MOST_KEPT)) rmSync(join(folder, name), { force: true })
}

/** Whole at any moment: several instances may keep the same. Where nothing can be written, every instance compiles. */
const write = (folder, place, code) => {
  try {
    mkdirSync(folder, { recursive: true })
    const partial = `${place}.${randomUUID()}`
    writeFileSync(partial, code)
    renameSync(partial, place)
    sweep(folder)
  } catch {}
}

/**
 * A function's file as `require` would load it, but from the code that V8 made of the very same text before: compiling
 * is half of a cold start. The code is kept for all hosts of this machine.
 *
 * @param codeFolder where compiled code lies
 * @returns `start` runs the file from the top, with nothing remembered, and gives its exports; `keep` keeps the code,
 * best when it has been run through, where none was kept
 */
exports.load = (file, codeFolder) => {
  const text = readFileSync(file, 'utf8')
  const hash = createHash('sha256').update(process.version).update(text).digest('hex')
  const place = join(codeFolder, hash)
  const cachedData = read(place)
  const script = new Script(wrap(text), { filename: file, cachedData })
  let isKept = cachedData !== undefined && script.cachedDataRejected === false
  return {
    start: () => {
      const module = { exports: {} }
      script
        .runInThisContext()
        .call(module.exports, module.exports, createRequire(file), module, file, dirname(file))
      return module.exports
    },
    keep: () => {
      if (isKept) return
      isKept = true
      write(codeFolder, place, script.createCachedData())
    },
  }
}
