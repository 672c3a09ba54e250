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

test('what is there is answered beside what is not, in the order asked', async () => {
  const { value } = await town.run(async ({ cloud }) => {
    const { fileID } = await cloud.uploadFile({ cloudPath: 'here.txt', fileContent: Buffer.from('x') })
    const fileList = ['cloud://other.env/here.txt', fileID, `${fileID}.gone`]
    const addresses = await cloud.getTempFileURL({ fileList })
    const deleted = await cloud.deleteFile({ fileList })
    return [addresses, deleted].map((answer) => answer.fileList.map(({ status }) => status))
  })
  const expected = [-503003, 0, -503003]
  expect(value).toEqual([expected, expected])
})

test('a file that is missing cannot be downloaded', async () => {
  const { error } = await town.run(
    ({ cloud, args }) => cloud.downloadFile({ fileID: args }),
    'cloud://gone/a',
  )
  // The SDK loses the code on the way and keeps the message.
  expect(error?.message).toContain('STORAGE_FILE_NONEXIST')
})

test('a second upload takes the place of the first', async () => {
  const { value } = await town.run(async ({ cloud }) => {
    const put = (text: string) => cloud.uploadFile({ cloudPath: 'twice.txt', fileContent: Buffer.from(text) })
    const [first, second] = [await put('first'), await put('second')]
    const { fileContent } = await cloud.downloadFile(first)
    return [first.fileID === second.fileID, fileContent.toString('utf8')]
  })
  expect(value).toEqual([true, 'second'])
})

test('fifty files are asked for at once, not fifty-one', async () => {
  const fileID = town.cloud.files.put('one.txt', Buffer.from('1'))
  const { value } = await town.run(async ({ cloud, args }) => {
    const list = (count: number) => ({ fileList: Array.from({ length: count }, () => args) })
    const refused = (asked: Promise<unknown>) =>
      asked.then(() => '').catch((error) => String(error.errMsg ?? error.message))
    return [
      (await cloud.getTempFileURL(list(50))).fileList.length,
      await refused(cloud.getTempFileURL(list(51))),
      await refused(cloud.deleteFile(list(51))),
    ]
  }, fileID)
  const tooMany = expect.stringContaining('a list of at most 50 files')
  expect(value).toEqual([50, tooMany, tooMany])
  expect(await (await fetch(await addressOf(fileID))).text()).toBe('1')
})

test.each([
  [60, 60],
  [60.7, 60],
  [0, 86_400],
  [-5, 86_400],
  [200_000, 86_400],
])('an address asked for %d seconds lives for %i', async (asked, seconds) => {
  const fileID = town.cloud.files.put('aged.txt', Buffer.from('a'))
  const before = town.cloud.clock.now()
  const address = await addressOf(fileID, asked)
  const signedAt = Number(new URL(address).searchParams.get('t')) - seconds
  // An address ends with a whole second.
  const wholeSecond = (at: number) => Math.floor(at / 1000)
  expect(signedAt).toBeGreaterThanOrEqual(wholeSecond(before))
  expect(signedAt).toBeLessThanOrEqual(wholeSecond(town.cloud.clock.now()) + 1)
  expect((await fetch(address)).status).toBe(200)
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
