import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root } from './install.mjs'

const taro = (type) => ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', type]

/** What each build is made of, what it makes, and how. */
const builds = {
  functions: {
    label: '云函数',
    inputs: [
      'contract',
      'cloudfunctions',
      'config/tasks/build-functions.ts',
      'config/tasks/bundle-functions.ts',
    ],
    proof: 'dist/functions/database.json',
    commands: [['--import', 'tsx', 'config/tasks/build-functions.ts']],
  },
  h5: {
    label: '网页版',
    inputs: ['contract', 'src', 'config/index.ts', 'config/tasks/list-pages.ts', 'babel.config.js'],
    proof: 'dist/h5/app.json',
    commands: [taro('h5'), ['--import', 'tsx', 'config/tasks/list-pages.ts']],
  },
  weapp: {
    label: '小程序',
    inputs: ['contract', 'src', 'config/index.ts', 'babel.config.js', 'project.config.json'],
    proof: 'dist/weapp/app.json',
    commands: [taro('weapp')],
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

/** Says every few seconds that a long build is still at work. */
const TICK_MS = 5_000

/** Runs a build without its chatter; what it said is shown only where it failed. @returns whether it succeeded */
const runQuietly = (command, sayStillBusy) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output += text
      })
    }
    const ticking = setInterval(sayStillBusy, TICK_MS)
    child.on('close', (code) => {
      clearInterval(ticking)
      if (code !== 0) console.error(output)
      resolve(code === 0)
    })
  })

const buildOne = async (target, step) => {
  const { label, commands } = builds[target]
  const hash = hashOf(builds[target])
  if (isFresh(target, hash)) {
    console.log(`${step} ${label}：没有改动`)
    return true
  }
  console.log(`${step} ${label}：正在构建…`)
  const startedAt = Date.now()
  const seconds = () => Math.round((Date.now() - startedAt) / 1000)
  for (const command of commands) {
    if (await runQuietly(command, () => console.log(`${step} ${label}：已用 ${seconds()} 秒…`))) continue
    console.error(`${label}没有构建成功，原因见上面的输出。`)
    return false
  }
  mkdirSync(path.join(root, 'dist'), { recursive: true })
  writeFileSync(stampOf(target), hash)
  console.log(`${step} ${label}：完成，用时 ${seconds()} 秒`)
  return true
}

/** Builds what has changed since its last build. @returns false where a build failed */
export const ensureBuilt = async (targets) => {
  for (const [index, target] of targets.entries()) {
    if (!(await buildOne(target, `[${index + 1}/${targets.length}]`))) return false
  }
  return true
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href
if (isMain) {
  ensureInstalled()
  process.exit((await ensureBuilt(process.argv.slice(2))) ? 0 : 1)
}
