import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'

let town: ProbeCloud
beforeAll(async () => {
  town = await openProbeCloud()
  for (let at = 10; at < 55; at += 1) town.cloud.files.put(`lessons/${at}.txt`, Buffer.from(`file ${at}`))
})
afterAll(() => town.close())

test('files are listed page by page, each once, with an address that opens it', async () => {
  const paths: string[] = []
  let address = ''
  for (let after: string | null = ''; after !== null; ) {
    const response = await fetch(`${town.cloud.url}/__cloud/files?after=${encodeURIComponent(after)}`)
    const { files, next } = (await response.json()) as {
      files: { path: string; bytes: number; url: string }[]
      next: string | null
    }
    paths.push(...files.map(({ path }) => path))
    address ||= files[0]?.url ?? ''
    after = next
  }
  expect(paths).toEqual(Array.from({ length: 45 }, (_, at) => `lessons/${at + 10}.txt`))
  expect(await (await fetch(`${town.cloud.url}${address}`)).text()).toBe('file 10')
})
