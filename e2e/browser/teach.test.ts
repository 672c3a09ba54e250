import type { Browser } from 'playwright-core'
import { aVideo, BRANCH_CADRE } from '../a-course'
import { dataOf, openTown, type Town } from '../town'
import { launchBrowser, openPhone, type Phone } from './browser'
import { keepShot } from './shots'

let browser: Browser
let town: Town
let cadre: Phone
let admin: Phone
beforeAll(async () => {
  browser = await launchBrowser()
  town = await openTown()
  await town.grant('hu', BRANCH_CADRE)
  cadre = await openPhone(browser, town.url, 'hu', 'packages/teach/edit')
  admin = await openPhone(browser, town.url, 'sun', 'packages/teach/reviews')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const at = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`)
const tap = (phone: Phone, id: string) => at(phone, id).click()
const fill = (phone: Phone, id: string, words: string) =>
  phone.page.locator(`input#${id}:visible, textarea#${id}:visible`).fill(words)
const addVideo = async (buffer: Buffer): Promise<void> => {
  const opening = cadre.page.waitForEvent('filechooser')
  await tap(cadre, 'video-choose')
  await (await opening).setFiles({ name: 'lesson.mp4', mimeType: 'video/mp4', buffer })
}

const addTranscript = async (text: string): Promise<void> => {
  const opening = cadre.page.waitForEvent('filechooser')
  await cadre.page.getByRole('button', { name: '加文稿' }).click()
  await (await opening).setFiles({ name: 'a.vtt', mimeType: 'text/vtt', buffer: Buffer.from(text) })
}

test('a cadre writes, the union returns it with a reason, he mends it, and members find it', async () => {
  await fill(cadre, 'edit-title', '行车吊装手势')
  await tap(cadre, 'edit-save')
  await at(cadre, 'edit-summary-trouble').waitFor()
  // What was typed is still there when the page is opened anew.
  await cadre.go('packages/teach/edit')
  await at(cadre, 'edit-save').waitFor()
  expect(await cadre.page.locator('input#edit-title:visible').inputValue()).toBe('行车吊装手势')
  await fill(cadre, 'edit-teacherTitle', '姜山工匠')
  await fill(cadre, 'edit-summary', '认全指挥手势，听懂哨音。')
  await fill(cadre, 'edit-tags', '吊装 手势')
  await tap(cadre, 'edit-save')

  await fill(cadre, 'lesson-title', '第1讲 十二个手势')
  await addVideo(Buffer.from('no video at all'))
  await cadre.page.getByText('只收 MP4 视频').waitFor()
  // The network breaks off in the middle: the name stays, and the video need not be chosen again.
  await cadre.page.route('**/__cloud/files/**', (route) => route.abort())
  await addVideo(aVideo())
  await at(cadre, 'video-failed').waitFor()
  expect(await cadre.page.locator('input#lesson-title:visible').inputValue()).toBe('第1讲 十二个手势')
  await cadre.page.unroute('**/__cloud/files/**')
  await tap(cadre, 'video-retry')
  await at(cadre, 'video-sent').waitFor()
  await tap(cadre, 'lesson-add')
  await at(cadre, 'lesson-1').waitFor()

  await tap(cadre, 'lesson-1-words')
  await fill(cadre, 'lesson-words-chapters', '00:00 站位\n急停')
  await tap(cadre, 'lesson-words-save')
  await cadre.page.getByText('第 2 行：开头要写时间').waitFor()
  await fill(cadre, 'lesson-words-title', '第1讲 手势和哨音')
  await fill(cadre, 'lesson-words-chapters', '00:00 站位\n00:12 急停')
  await tap(cadre, 'lesson-words-save')
  await at(cadre, 'lesson-words').waitFor({ state: 'detached' })
  const renamed = { hasText: /第1讲 手势和哨音\s*24 秒，2 章/ }
  await cadre.page.locator('#lesson-1:visible', renamed).waitFor()

  await addTranscript('WEBVTT\n\n00:00.000 --> 00:99.000\n站在吊物侧后方')
  await cadre.page.getByText('第 3 行：时间写错了').waitFor()
  await addTranscript(
    'WEBVTT\n\n00:00.000 --> 00:09.000\n站在吊物侧后方\n\n00:09.000 --> 00:20.000\n听到急停马上停',
  )
  await cadre.page.locator('#lesson-1:visible', { hasText: '文稿 2 句' }).waitFor()

  await tap(cadre, 'lesson-1-slides')
  await fill(cadre, 'slide-time', '00:12')
  const opening = cadre.page.waitForEvent('filechooser')
  await tap(cadre, 'slide-choose')
  const picture = await cadre.page.locator('#lesson-1:visible').screenshot()
  await (await opening).setFiles({ name: 'a.png', mimeType: 'image/png', buffer: picture })
  await cadre.page.getByText('已上传，换一张').waitFor()
  await tap(cadre, 'slide-add')
  await cadre.page.locator('#lesson-1:visible', { hasText: '图片 1 张' }).waitFor()

  await tap(cadre, 'manuscript-submit')
  await at(cadre, 'lesson-form').waitFor({ state: 'detached' })

  const [course] = dataOf(await town.as('sun').call('course.reviews', { state: 'review' })).courses
  const courseId = course?.courseId ?? ''
  await admin.go('packages/teach/reviews')
  await tap(admin, `manuscript-${courseId}`)
  await tap(admin, 'manuscript-giveBack')
  await fill(admin, 'manuscript-giveBack-sheet-reason', '请写明适合谁听')
  await tap(admin, 'manuscript-giveBack-sheet-yes')
  await at(admin, 'manuscript-publish').waitFor({ state: 'detached' })

  await cadre.go(`packages/teach/manuscript?courseId=${courseId}`)
  expect(await at(cadre, 'manuscript-returned').innerText()).toContain('请写明适合谁听')
  await tap(cadre, 'manuscript-edit')
  await fill(cadre, 'edit-summary', '适合行车工和挂钩工。认全指挥手势，听懂哨音。')
  await tap(cadre, 'edit-save')
  await tap(cadre, 'manuscript-submit')
  await at(cadre, 'lesson-form').waitFor({ state: 'detached' })

  await admin.go(`packages/teach/manuscript?courseId=${courseId}`)
  await tap(admin, 'manuscript-publish')
  await tap(admin, 'manuscript-publish-sheet-yes')
  await at(admin, 'manuscript-withdraw').waitFor()
  const member = await openPhone(browser, town.url, 'lin', 'pages/courses/index')
  await tap(member, `course-${courseId}`)
  await member.page.getByText('适合行车工和挂钩工').waitFor()
  await member.page.getByText('第1讲 手势和哨音').click()
  await at(member, 'player-tab-transcript').waitFor()
  await member.page.getByText('急停', { exact: true }).waitFor()
  await tap(member, 'player-tab-transcript')
  await member.page.getByText('听到急停马上停').waitFor()
  await tap(member, 'player-tab-slides')
  await at(member, 'slides-list').waitFor()
  await keepShot(member.page, 'learn-player', 'slides-below')
  await member.page.setViewportSize({ width: 1100, height: 800 })
  const besideVideo = async () => {
    const [video, slides] = [member.page.locator('.stage:visible'), at(member, 'slides-list')]
    const [left, right] = [await video.boundingBox(), await slides.boundingBox()]
    return left !== null && right !== null && right.x >= left.x + left.width && right.y < left.y + left.height
  }
  expect(await besideVideo()).toBe(true)
  await keepShot(member.page, 'learn-player', 'slides-beside')
  await admin.go(`packages/teach/watching?courseId=${courseId}`)
  await at(admin, 'watching-list').waitFor()
  expect([...cadre.errors, ...admin.errors, ...member.errors]).toEqual([])
}, 180_000)
