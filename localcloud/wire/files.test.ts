import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'

let town: ProbeCloud
beforeAll(async () => {
  town = await openProbeCloud()
})
afterAll(() => town.close())

const addressOf = async (fileID: string, maxAge = 60): Promise<string> => {
  const { value } = await town.run(
    async ({ cloud, args }) => (await cloud.getTempFileURL({ fileList: [args] })).fileList[0]?.tempFileURL,
    { fileID, maxAge },
  )
  return String(value)
}

test('a file goes up and comes down through the SDK, under a Chinese name', async () => {
  const { value } = await town.run(async ({ cloud }) => {
    const { fileID } = await cloud.uploadFile({
      cloudPath: '证书/第 1 号.txt',
      fileContent: Buffer.from('内容'),
    })
    const { fileContent } = await cloud.downloadFile({ fileID })
    return { fileID, text: fileContent.toString('utf8') }
  })
  expect(value).toEqual({
    fileID: expect.stringMatching(/^cloud:\/\/local\.[^/]+\/证书\/第 1 号\.txt$/),
    text: '内容',
  })
})

test('a deleted file is gone, and deleting or signing what is missing says so', async () => {
  const { value } = await town.run(async ({ cloud }) => {
    const { fileID } = await cloud.uploadFile({ cloudPath: 'gone.txt', fileContent: Buffer.from('x') })
    const first = await cloud.deleteFile({ fileList: [fileID] })
    const second = await cloud.deleteFile({ fileList: [fileID] })
    const address = await cloud.getTempFileURL({ fileList: [fileID] })
    return [first, second, address].map(({ fileList }) => fileList[0]?.status)
  })
  expect(value).toEqual([0, -503003, -503003])
})

test.each(['../people.json', '/etc/passwd', 'a//b', 'a/./b', ''])(
  'the path %j is refused',
  async (cloudPath) => {
    const { error } = await town.run(
      ({ cloud, args }) => cloud.uploadFile({ cloudPath: args, fileContent: Buffer.from('x') }),
      cloudPath,
    )
    expect(error).toBeDefined()
  },
)

test('a range of a video is served, and a range outside of it is 416', async () => {
  const fileId = town.cloud.files.put('clip.mp4', Buffer.from('0123456789'))
  const address = await addressOf(fileId)
  const range = async (value: string) => {
    const response = await fetch(address, { headers: { range: value } })
    return [response.status, response.headers.get('content-range'), await response.text()]
  }
  expect(await range('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234'])
  expect(await range('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789'])
  expect(await range('bytes=8-')).toEqual([206, 'bytes 8-9/10', '89'])
  expect(await range('bytes=10-')).toEqual([416, 'bytes */10', ''])
  const whole = await fetch(address)
  expect([whole.headers.get('content-type'), await whole.text()]).toEqual(['video/mp4', '0123456789'])
})

test('an address stops working when it expires, and does not open another file', async () => {
  const fileId = town.cloud.files.put('secret.txt', Buffer.from('s'))
  town.cloud.files.put('other.txt', Buffer.from('o'))
  const address = await addressOf(fileId, 60)
  expect((await fetch(address.replace('secret.txt', 'other.txt'))).status).toBe(403)
  expect((await fetch(address)).status).toBe(200)
  town.cloud.clock.advance(61_000)
  expect((await fetch(address)).status).toBe(403)
})

test('a phone code works once, within five minutes', async () => {
  const redeem = (code: string) =>
    town.run(async ({ cloud, args }) => cloud.openapi.phonenumber?.getPhoneNumber?.({ code: args }), code)
  const code = town.cloud.phoneCode('ann')
  const first = await redeem(code)
  const second = await redeem(code)
  const late = town.cloud.phoneCode('ann')
  town.cloud.clock.advance(300_001)
  const third = await redeem(late)

  expect(first.value).toMatchObject({
    errCode: 0,
    phoneInfo: {
      phoneNumber: '19900000001',
      purePhoneNumber: '19900000001',
      countryCode: '86',
      watermark: { appid: 'wx-probe' },
    },
  })
  expect(second.error?.errCode).toBe(40029)
  expect(third.error?.errCode).toBe(40029)
})

test('an interface that config.json does not permit is refused', async () => {
  const { error } = await town.callAs(
    'quick',
    'ann',
    async ({ cloud }) => cloud.openapi.phonenumber?.getPhoneNumber?.({ code: 'x' }),
    null,
  )
  expect(error?.errCode).toBe(-604101)
})
