import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeQR } from 'qr/decode.js'
import { pixelsOf } from '../testing/png-pixels'
import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'

let town: ProbeCloud
beforeAll(async () => {
  const siteDir = mkdtempSync(join(tmpdir(), 'probe-site-'))
  writeFileSync(join(siteDir, 'app.json'), JSON.stringify({ pages: ['pages/home/index', 'pages/me/index'] }))
  town = await openProbeCloud({ siteDir })
  rmSync(siteDir, { recursive: true })
})
afterAll(() => town.close())

/** A code as the SDK hands it over, its bytes in base64 to get out of the function. */
const ask = async (request: object) => {
  const { value, error } = await town.run(async ({ cloud, args }) => {
    const answer = await cloud.openapi.wxacode?.getUnlimited?.(args as Record<string, unknown>)
    const { contentType, buffer, errCode } = answer as {
      contentType: string
      buffer: Buffer
      errCode: number
    }
    return { contentType, errCode, base64: buffer.toString('base64') }
  }, request)
  return { value, code: error?.errCode ?? 0 }
}

test('the code is a PNG that a scanner reads: page and scene at this machine’s door', async () => {
  const { value } = await ask({ scene: 'k=7QM3&x', page: 'pages/me/index' })
  expect(value).toMatchObject({ contentType: 'image/png', errCode: 0 })
  const pixels = pixelsOf(value?.base64 ?? '')
  expect([pixels.width, pixels.height]).toEqual([430, 430])
  expect(decodeQR(pixels)).toBe(`${town.cloud.url}/app/#/pages/me/index?scene=k%3D7QM3%26x`)
})

test.each([
  [1, 280],
  [600, 600],
  [5000, 1280],
])('asked for %i pixels it is %i wide and still read', async (width, given) => {
  const { value } = await ask({ scene: 'a', page: 'pages/home/index', width })
  const pixels = pixelsOf(value?.base64 ?? '')
  expect(pixels.width).toBe(given)
  expect(decodeQR(pixels)).toContain('scene=a')
})

test('lines have the colour asked for, on a ground that may be clear', async () => {
  const { value } = await ask({ scene: 'a', lineColor: { r: 123, g: '80', b: 0 }, isHyaline: true })
  const { data } = pixelsOf(value?.base64 ?? '')
  const colours = new Set(
    Array.from({ length: data.length / 4 }, (_, at) => data.slice(at * 4, at * 4 + 4).join()),
  )
  expect([...colours].sort()).toEqual(['123,80,0,255', '255,255,255,0'])
})

test('without a page it leads to the first one', async () => {
  const { value } = await ask({ scene: 'a' })
  expect(decodeQR(pixelsOf(value?.base64 ?? ''))).toContain('/app/#/pages/home/index?scene=a')
})

test.each([
  ['no scene', { page: 'pages/me/index' }, 40169],
  ['an empty scene', { scene: '' }, 40169],
  ['33 characters', { scene: 'x'.repeat(33) }, 40169],
  ['a percent sign', { scene: 'a%20b' }, 40129],
  ['Chinese', { scene: '券' }, 40129],
  ['a page that is not there', { scene: 'a', page: 'pages/gone/index' }, 41030],
  ['a page with a slash in front', { scene: 'a', page: '/pages/me/index' }, 41030],
  ['a page with a query', { scene: 'a', page: 'pages/me/index?a=1' }, 41030],
  ['check_path that is no boolean', { scene: 'a', checkPath: 'false' }, 47001],
])('%s is refused', async (_what, request, code) => {
  expect((await ask(request)).code).toBe(code)
})

test('unchecked, a page need not be there; 32 of WeChat’s characters are a scene', async () => {
  const scene = "aZ09!#$&'()*+,/:;=?@-._~aaaaaaaa"
  expect(scene).toHaveLength(32)
  expect((await ask({ scene, page: 'pages/later/index', checkPath: false })).code).toBe(0)
})
