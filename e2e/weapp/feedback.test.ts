import { openPhone, type Phone } from './phone'
import { openTown, type Town } from './town'

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await openTown()
  await town.bind('lin')
  await town.bind('he')
})
afterEach(() => phone.close())
afterAll(() => town.close())

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
/** Larger than 2 MB: it has to be made smaller before it may be sent. */
const LARGE = new Uint8Array(3 * 1024 * 1024).fill(7)
const NO_PICTURE = Uint8Array.from(Buffer.from('<html>'))

const openMine = async (person: string, storage?: Map<string, string>): Promise<void> => {
  phone = openPhone(town, { person, ...(storage && { storage }) })
  await phone.shows('tab-me')
  phone.tap('tab-me')
  await phone.shows('me-tickets')
  phone.tap('me-tickets')
  await phone.shows('mine-write')
}
const openForm = async (person: string, storage?: Map<string, string>): Promise<void> => {
  await openMine(person, storage)
  phone.tap('mine-write')
  await phone.shows('submit-send')
}
/** One after the other, as a person does: what was chosen or written is on the screen before the next tap. */
const choose = async (chip: string): Promise<void> => {
  phone.tap(chip)
  await phone.until(`${chip} to be chosen`, () => phone.classesOf(chip).includes('chip-on'))
}
const write = async (box: string, words: string): Promise<void> => {
  phone.type(box, words)
  await phone.until(`${words} to be counted`, () =>
    phone.textOf(`${box}-count`).startsWith(`${words.length}/`),
  )
}
const mine = async (person: string) => (await town.ask(person, 'feedback.mine', {})).tickets

test('a worker writes, adds pictures, and finds his ticket with its points', async () => {
  await openForm('lin')
  await choose('submit-type-workplace')
  await write('submit-text', '食堂能不能晚半小时关门？')
  phone.putIntoAlbum({ 'http://tmp/one.png': PNG, 'http://tmp/large.jpg': LARGE })
  phone.tap('picture-add')
  await phone.says('图片 2')
  await phone.until('both pictures to arrive', () =>
    [1, 2].every(
      (place) => phone.has(`picture-${place}`) && phone.textOf(`picture-${place}-state`) === '已上传',
    ),
  )
  phone.tap('submit-anonymous')
  await phone.says('已打开')

  phone.tap('submit-send')

  await phone.shows('submit-received')
  expect(phone.textOf('submit-received')).toContain('收到了，加 1 分')
  expect(phone.storage.has('draft:feedback.submit')).toBe(false)
  const [ticket] = await mine('lin')
  expect(ticket).toMatchObject({ type: 'workplace', pictureCount: 2, state: 'open' })

  phone.tap('submit-open')
  await phone.shows('ticket-story')
  expect(phone.routes()).toEqual(['pages/me/index', 'packages/feedback/mine', 'packages/feedback/ticket'])
  expect(phone.textOf('ticket-head')).toContain('对企业匿名')
  phone.tap('ticket-picture-1')
  await phone.until('the picture to be shown large', () => phone.previews.length === 1)
})

test('an unfinished form says what is missing and sends nothing', async () => {
  await openForm('lin')
  phone.tap('submit-send')
  await phone.shows('submit-type-trouble')

  await choose('submit-type-course')
  phone.tap('submit-send')

  await phone.says('请写几句话')
  expect(phone.calls).not.toContain('feedback.submit')
})

test('without leave to look into the album words say how to go on, and without pictures it is sent', async () => {
  await openForm('he')
  phone.allowAlbum(false)
  phone.tap('picture-add')
  await phone.shows('submit-pictures-trouble')
  expect(phone.textOf('submit-pictures-trouble')).toContain('没有相册或相机的权限')

  await choose('submit-type-other')
  await write('submit-text', '没有图片也要说。')
  phone.tap('submit-send')

  await phone.shows('submit-received')
  expect(await mine('he')).toMatchObject([{ pictureCount: 0 }])
})

test('what is no picture is not added; what did not arrive is tried again or taken out', async () => {
  await openForm('lin')
  phone.putIntoAlbum({ 'http://tmp/page.html': NO_PICTURE })
  phone.tap('picture-add')
  await phone.says('只收 JPG、PNG 图片')
  expect(phone.has('picture-1')).toBe(false)

  phone.putIntoAlbum({ 'http://tmp/one.png': PNG, 'http://tmp/two.png': PNG })
  phone.loseNetwork()
  phone.tap('picture-add')
  await phone.shows('picture-2-retry')
  await choose('submit-type-other')
  await write('submit-text', '图片没传上去。')
  phone.tap('submit-send')
  await phone.says('请重传或移除')

  phone.findNetwork()
  phone.tap('picture-1-retry')
  await phone.until('the first to arrive', () => phone.textOf('picture-1-state') === '已上传')
  phone.tap('picture-2-remove')
  await phone.loses('picture-2')
  phone.tap('submit-send')
  await phone.shows('submit-received')
  expect((await mine('lin'))[0]?.pictureCount).toBe(1)
})

test('what was written outlives the mini-program, pictures too', async () => {
  await openForm('lin')
  await choose('submit-type-points')
  await write('submit-text', '写到一半。')
  phone.putIntoAlbum({ 'http://tmp/one.png': PNG })
  phone.tap('picture-add')
  await phone.until(
    'the picture to arrive',
    () => phone.has('picture-1') && phone.textOf('picture-1-state') === '已上传',
  )
  const { storage } = phone
  phone.close()

  await openForm('lin', storage)

  expect(phone.textOf('picture-1-state')).toBe('已上传')
  phone.tap('submit-send')
  await phone.shows('submit-received')
  expect((await mine('lin'))[0]).toMatchObject({ type: 'points', excerpt: '写到一半。', pictureCount: 1 })
})

test('what the content check refuses stays in the form', async () => {
  await openForm('lin')
  await choose('submit-type-other')
  await write('submit-text', '这是违规示例。')
  phone.tap('submit-send')

  await phone.says('没有通过微信的内容检查')
  expect(phone.has('submit-received')).toBe(false)
  expect(phone.storage.get('draft:feedback.submit')).toContain('违规示例')
})

test('the union answers and adopts, the member rates, and the ticket is closed', async () => {
  const { ticketId } = (await mine('he'))[0] ?? { ticketId: '' }
  phone = openPhone(town, { person: 'sun' })
  await phone.shows('tab-me')
  phone.tap('tab-me')
  await phone.shows('me-queue')
  phone.tap('me-queue')
  await phone.shows(`ticket-${ticketId}`)
  phone.tap(`ticket-${ticketId}`)
  await phone.shows('reply-text')
  await write('reply-text', '下周办好。')
  phone.tap('reply-send')
  await phone.shows('ticket-adopt')
  phone.tap('ticket-adopt')
  await phone.shows('ticket-adopt-sheet')
  expect(phone.textOf('ticket-adopt-sheet')).toContain('加 20 分，不能撤回')
  phone.tap('ticket-adopt-sheet-yes')
  await phone.says('意见被采纳，加 20 分')
  expect(phone.has('reply-form')).toBe(false)
  phone.close()

  await openMine('he')
  phone.tap(`ticket-${ticketId}`)
  await phone.shows('rating-panel')
  phone.tap('rate-send')
  await phone.says('请先在三项里选一项')
  await choose('rate-satisfaction-good')
  phone.tap('rate-send')

  await phone.shows('ticket-rating')
  expect(phone.textOf('ticket-rating')).toContain('满意')
  const { account } = await town.ask('he', 'points.overview', {})
  expect(account.available).toBe(20 + 1 + 20)
  expect((await mine('he'))[0]?.state).toBe('closed')
})
