import { storedFiles } from '../../../e2e/stored-files'
import { dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const DAY_MS = 86_400_000
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])

const town = townOfFile({ bound: ['lin'] })

const sweep = async (afterMs: number) => {
  town.cloud.clock.advance(afterMs)
  await town.cloud.fireTimers('timers')
}
const announce = async (name: string) => dataOf(await town.as('lin').call('member.announceUpload', { name }))
const isThere = async (fileId: string) =>
  (await storedFiles(town, 'incoming')).some((path) => fileId.endsWith(path))

test('a file that nobody uses goes after a day, and not before', async () => {
  await announce('a.jpg')
  const fileId = await town.upload('lin', 'a.jpg', JPEG)
  await sweep(DAY_MS - 60_000)
  expect(await isThere(fileId)).toBe(true)
  await sweep(3_700_000)
  expect(await isThere(fileId)).toBe(false)
  expect(town.cloud.database.count('uploads', {})).toBe(0)
})

test('an upload that never arrived, and one that was used, leave nothing and hold nothing up', async () => {
  for (let n = 0; n < 45; n += 1) await announce(`lost-${n}.jpg`)
  await announce('used.jpg')
  const used = await town.upload('lin', 'used.jpg', JPEG)
  const words = { type: 'course', text: '示例意见', anonymousToEnterprise: false } as const
  const { ticketId } = dataOf(await town.as('lin').mutate('feedback.submit', { ...words, pictures: [used] }))
  expect(await isThere(used)).toBe(false)
  await sweep(DAY_MS + 3_700_000)
  expect(town.cloud.database.count('uploads', {})).toBe(0)
  // What was taken of it stays.
  const { pictureUrls } = dataOf(await town.as('lin').call('feedback.ticket', { ticketId }))
  expect((await fetch(pictureUrls[0] ?? '')).ok).toBe(true)
})

test('announced again it has another day; the openid stands nowhere in the clear', async () => {
  await announce('a.jpg')
  const fileId = await town.upload('lin', 'a.jpg', JPEG)
  await sweep(DAY_MS - 60_000)
  await announce('a.jpg')
  await sweep(3_700_000)
  expect(await isThere(fileId)).toBe(true)
  const openId = /incoming\/([^/]+)\//.exec(fileId)?.[1] ?? 'none'
  expect(JSON.stringify(town.cloud.database.find('uploads', {}))).not.toContain(openId)
})
