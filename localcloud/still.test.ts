import { openProbeCloud, type ProbeCloud } from './testing/probe-cloud'

let town: ProbeCloud
beforeAll(async () => {
  town = await openProbeCloud()
})
afterAll(() => town.close())

const events = async () => (await town.run(async ({ memory }) => memory.events)).value
const read = async (fileID: string) => {
  const { value } = await town.run(
    async ({ cloud, args }) => (await cloud.downloadFile({ fileID: args })).fileContent.toString('utf8'),
    fileID,
  )
  return value
}
const show = (text: string) =>
  fetch(`${town.cloud.url}/__cloud/showing`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-person': 'ann' },
    body: JSON.stringify({ text }),
  })
const shown = async () => (await fetch(`${town.cloud.url}/__cloud/showing`)).text()

test('people, files and screens are put back, as often as wanted, and instances forget', async () => {
  const { files, people } = town.cloud
  const [gone, changed] = ['gone.txt', 'changed.txt'].map((path) => files.put(path, Buffer.from('kept')))
  expect(await events()).toBe(1)
  const putBack = town.cloud.still()
  for (let times = 0; times < 7; times += 1) {
    const later = await events()
    town.cloud.setPeople([...people].slice(0, 1))
    town.cloud.setContentSafety('down')
    await show('later')
    files.put('later.txt', Buffer.from('later'))
    files.put('changed.txt', Buffer.from('after'))
    await town.run(async ({ cloud, args }) => cloud.deleteFile({ fileList: [args] }), gone)
    expect([files.exists('gone.txt'), files.exists('later.txt')]).toEqual([false, true])
    expect(await events()).toBeGreaterThan(Number(later))
    putBack()
    town.cloud.forget()
    expect(town.cloud.people).toEqual(people)
    expect(await shown()).not.toContain('later')
    expect([files.exists('gone.txt'), files.exists('later.txt')]).toEqual([true, false])
    expect(await events()).toBe(1)
    expect(await read(String(changed))).toBe('kept')
  }
})
