import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { ownFolder } from './fast-folder'
import { aheadFor } from './first-moment'
import { copyTown } from './snapshot'

const ROOT = path.resolve(__dirname, '..')
const START_MS = 30_000
const STOP_MS = 5_000

/** Printed once the town is seeded; see localcloud/main.ts. */
const ADDRESS = /金领学院 (http:\/\/127\.0\.0\.1:\d+)\//

const commandFor = (dataDir: string, aheadMs: number): string[] => [
  ...['--import', 'tsx', 'localcloud/main.ts', '--port', '0', '--seed', 'tiny'],
  ...['--data', dataDir, '--functions', 'dist/functions', `--clock-offset=${aheadMs}`],
]

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`the local cloud did not start:\n${said}`)), START_MS)
    const listen = (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const url = ADDRESS.exec(said)?.[1]
      if (!url) return
      clearTimeout(timer)
      resolve(url)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`the local cloud ended with ${code}:\n${said}`))
    })
  })

const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    child.kill('SIGTERM')
  })

/**
 * A tiny town in a process of its own, on a data folder that is kept.
 *
 * @param aheadMs how far its clock is ahead of this machine's
 * @throws when it has not said its address within 30 s
 */
export const startCloudIn = async (dataDir: string, aheadMs = aheadFor()) => {
  const child = spawn(process.execPath, commandFor(dataDir, aheadMs), { cwd: ROOT })
  try {
    return {
      /** How far the town's clock is ahead of this machine's. */
      aheadMs,
      url: await addressOf(child),
      close: () => stopped(child),
      /** As a machine does that loses its power. */
      kill: async (): Promise<void> => {
        const gone = once(child, 'exit')
        child.kill('SIGKILL')
        await gone
      },
    }
  } catch (error) {
    await stopped(child)
    throw error
  }
}

/** @returns when the seeding ended */
const seedInto = async (dataDir: string): Promise<number> => {
  const { aheadMs, close } = await startCloudIn(dataDir)
  await close()
  return Date.now() + aheadMs
}

/**
 * A tiny town of its own: the real functions behind the real door, in a process of its own because the
 * simulated browser is no place for worker threads.
 */
export const startCloudProcess = async () => {
  const folder = ownFolder('academy-weapp')
  const dataDir = path.join(folder, 'data')
  const forget = () => rmSync(folder, { recursive: true, force: true })
  try {
    const begins = await copyTown('process', dataDir, seedInto)
    const { close, ...cloud } = await startCloudIn(dataDir, aheadFor(begins))
    return { ...cloud, close: () => close().finally(forget) }
  } catch (error) {
    forget()
    throw error
  }
}
