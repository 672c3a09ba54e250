import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openProbeCloud, type ProbeCloud } from './testing/probe-cloud'

let town: ProbeCloud
beforeAll(async () => {
  town = await openProbeCloud()
})
afterAll(() => town.close())

const start = (...args: string[]): Promise<{ code: number | null; text: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'main.ts'), ...args])
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk))
    child.on('error', reject)
    child.on('exit', (code) => resolve({ code, text }))
  })

test('a second process on the same data folder is refused', async () => {
  const { code, text } = await start(
    '--data',
    join(town.folder, 'data'),
    '--functions',
    town.functionsDir,
    '--port',
    '0',
  )
  expect(code).toBe(1)
  expect(text).toContain(`in use by process ${process.pid}`)
})

test('a taken port is named, with what to do', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const data = join(town.folder, 'other')
  const { code, text } = await start('--data', data, '--functions', town.functionsDir, '--port', String(port))
  server.close()
  expect(code).toBe(1)
  expect(text).toContain(`Port ${port} is taken`)
})

test.each([
  [['--port', 'x'], '--port takes a number'],
  [['--seed', 'large'], '--seed takes tiny or demo'],
  [['--unknown'], '--unknown'],
])('%j is explained', async (args, message) => {
  const { code, text } = await start(...args)
  expect(code).toBe(1)
  expect(text).toContain(message)
})
