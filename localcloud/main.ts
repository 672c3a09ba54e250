import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Cloud, startCloud } from './cloud'
import { type CommandLine, readCommandLine } from './command-line'
import { lockDataFolder } from './data-folder'
import { openFunctionLog } from './function-log'
import { migrate } from './seed/migrate'
import { seedEnvironment, seedTown } from './seed/seed'

/** Functions run in UTC on the platform; a worker thread shares its process's time zone. */
process.env.TZ = 'UTC'

/** Written when the seed has gone through: a folder without it was never, or not wholly, filled. */
const SEEDED = 'seeded'
const KEPT = [
  SEEDED,
  'documents.sqlite',
  'documents.sqlite-wal',
  'documents.sqlite-shm',
  'files',
  'people.json',
  'subscriptions.json',
  'clock.json',
  'signing-key',
  'environment.json',
  'functions.log',
  'functions.log.old',
]

const explain = (error: unknown, port: number): string => {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what uses it, or start with --port <another>.`
  return message
}

const emptied = (dataDir: string): void => {
  // Taken and given back first: a folder that another process works on must not be emptied under it.
  lockDataFolder(dataDir)()
  // Only what the cloud itself keeps: --data may name a folder that holds other things.
  for (const name of KEPT) rmSync(join(dataDir, name), { recursive: true, force: true })
}

const seed = async (cloud: Cloud, { dataDir, size }: CommandLine): Promise<void> => {
  await seedTown(cloud, size, (text, share) => {
    console.log(`[${String(Math.round(share * 100)).padStart(3)}%] ${text}`)
  })
  writeFileSync(join(dataDir, SEEDED), size)
}

const run = async (line: CommandLine): Promise<void> => {
  const { dataDir, functionsDir, siteDir, port, clockOffset } = line
  const fresh = line.reset || !existsSync(join(dataDir, SEEDED))
  if (fresh) emptied(dataDir)
  const cloud = await startCloud({
    dataDir,
    functionsDir,
    siteDir,
    port,
    clockOffset,
    functionEnv: seedEnvironment(dataDir),
    log: openFunctionLog(dataDir),
  })
  const stop = () => void cloud.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  if (fresh) await seed(cloud, line)
  else await migrate(cloud, (text) => console.log(text))
  cloud.startTimers()
  console.log(`\n金领学院 ${cloud.url}/`)
}

const start = async (): Promise<void> => {
  let port = 0
  try {
    const line = readCommandLine(process.argv.slice(2))
    port = line.port
    await run(line)
  } catch (error) {
    console.error(explain(error, port))
    process.exit(1)
  }
}

void start()
