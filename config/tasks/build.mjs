import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root, runNode } from './install.mjs'

const taro = (type) => ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', type]

/** What each build is made of, what it makes, and how. */
const builds = {
  functions: {
    label: '云函数',
    inputs: ['contract', 'cloudfunctions', 'config/tasks/build-functions.ts'],
    proof: 'dist/functions/database.json',
    command: ['--import', 'tsx', 'config/tasks/build-functions.ts'],
  },
  h5: {
    label: '网页版',
    inputs: ['contract', 'src', 'config/index.ts', 'babel.config.js'],
    proof: 'dist/h5/index.html',
    command: taro('h5'),
  },
  weapp: {
    label: '小程序',
    inputs: ['contract', 'src', 'config/index.ts', 'babel.config.js', 'project.config.json'],
    proof: 'dist/weapp/app.json',
    command: taro('weapp'),
  },
}

const filesUnder = (place) => {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)))
}

/** One hash over everything a build is made of; tests are not part of it. */
const hashOf = ({ inputs }) => {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')))
  for (const file of inputs.flatMap((input) => filesUnder(path.join(root, input)))) {
    if (/\.test\.tsx?$/.test(file)) continue
    hash.update(path.relative(root, file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

const stampOf = (target) => path.join(root, 'dist', `.${target}.hash`)

const isFresh = (target, hash) =>
  existsSync(path.join(root, builds[target].proof)) &&
  existsSync(stampOf(target)) &&
  readFileSync(stampOf(target), 'utf8') === hash

/** Builds what has changed since its last build. @returns false where a build failed */
export const ensureBuilt = (targets) =>
  targets.every((target, index) => {
    const build = builds[target]
    const hash = hashOf(build)
    const step = `[${index + 1}/${targets.length}]`
    if (isFresh(target, hash)) {
      console.log(`${step} ${build.label}：没有改动`)
      return true
    }
    console.log(`${step} ${build.label}：正在构建…`)
    const startedAt = Date.now()
    if (!runNode(build.command, { NODE_ENV: 'production' })) {
      console.error(`${build.label}没有构建成功，原因见上面的输出。`)
      return false
    }
    mkdirSync(path.join(root, 'dist'), { recursive: true })
    writeFileSync(stampOf(target), hash)
    console.log(`${step} ${build.label}：完成，用时 ${Math.round((Date.now() - startedAt) / 1000)} 秒`)
    return true
  })

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href
if (isMain) {
  ensureInstalled()
  process.exit(ensureBuilt(process.argv.slice(2)) ? 0 : 1)
}
