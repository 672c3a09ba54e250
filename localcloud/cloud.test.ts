import { join } from 'node:path'
import { startCloud } from './cloud'
import { openProbeCloud, type ProbeCloud } from './testing/probe-cloud'

let town: ProbeCloud
beforeEach(async () => {
  town = await openProbeCloud()
})
afterEach(() => town.close())

test('documents, people, files and the moved clock are found again after a restart', async () => {
  const options = { dataDir: join(town.folder, 'data'), functionsDir: town.functionsDir }
  town.cloud.database.insert('others', [{ _id: 'kept', at: new Date(5) }])
  town.cloud.setPeople({
    title: 'Town',
    subtitle: '',
    people: [{ handle: 'cy', name: 'Cy', openid: 'o', appid: 'a' }],
  })
  const fileId = town.cloud.files.put('kept.txt', Buffer.from('kept'))
  town.cloud.clock.advance(86_400_000)
  await town.cloud.close()

  const again = await startCloud(options)
  const found = again.database.get('others', 'kept')
  const people = await (await fetch(`${again.url}/__cloud/people`)).json()
  const source = String(
    async ({
      cloud,
      args,
    }: {
      cloud: { downloadFile(options: object): Promise<{ fileContent: Buffer }> }
      args: string
    }) => (await cloud.downloadFile({ fileID: args })).fileContent.toString('utf8'),
  )
  const { reply } = await again.call('probe', { person: 'cy', event: { source, args: fileId } })
  const ahead = again.clock.offset()
  await again.close()

  expect(found).toEqual({ _id: 'kept', at: new Date(5) })
  expect(people).toMatchObject({ title: 'Town', people: [{ handle: 'cy', name: 'Cy' }] })
  expect(reply).toEqual({ value: 'kept' })
  expect(ahead).toBe(86_400_000)
})

test('two people cannot have one handle', () => {
  const twin = { handle: 'ann', name: 'Ann', openid: 'o', appid: 'a' }
  expect(() => town.cloud.setPeople([twin, twin])).toThrow('one handle')
})

test('a cloud that cannot start leaves the folder free', async () => {
  const options = { dataDir: join(town.folder, 'new'), functionsDir: town.functionsDir }
  await expect(startCloud({ ...options, port: town.cloud.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
  const started = await startCloud(options)
  await started.close()
})

test('after closing nothing is served any more', async () => {
  await town.cloud.close()
  await expect(town.run(async () => 1)).rejects.toMatchObject({ code: 'EXCEED_CONCURRENT_REQUEST_LIMIT' })
})

test('a collection’s version tells whether it may hold something else', async () => {
  const { database } = town.cloud
  const changed = async (act: () => unknown) => {
    const before = database.version('others')
    await act()
    return database.version('others') !== before
  }
  const source = (end: 'commit' | 'rollback') => () =>
    town.run(async ({ db, args }) => {
      const tx = await db.startTransaction()
      await tx.collection('others').add({ data: { _id: String(args), n: 1 } })
      await tx[args as 'commit' | 'rollback']()
    }, end)
  expect(await changed(() => database.insert('others', [{ _id: 'a', n: 1 }]))).toBe(true)
  expect(await changed(() => database.find('others', {}))).toBe(false)
  expect(await changed(() => database.update('others', { _id: 'a' }, { $set: { n: 1 } }))).toBe(false)
  expect(await changed(() => database.update('others', { _id: 'a' }, { $set: { n: 2 } }))).toBe(true)
  expect(await changed(() => database.insert('things', [{ _id: 'a' }]))).toBe(false)
  expect(await changed(source('rollback'))).toBe(false)
  expect(await changed(source('commit'))).toBe(true)
  expect(await changed(() => database.remove('others', { _id: 'a' }))).toBe(true)
})
