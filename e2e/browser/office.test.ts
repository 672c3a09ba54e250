import type { Browser } from 'playwright-core'
import { spoil } from '../spoil'
import { dataOf, openTown, type Town } from '../town'
import { launchBrowser, openPhone, type Phone } from './browser'
import { keepShot } from './shots'

let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await launchBrowser()
  town = await openTown()
  await town.bind('lin')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const tap = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).click()
const shows = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).first().waitFor()
const textOf = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).innerText()
const write = (phone: Phone, id: string, words: string) => phone.page.locator(`input#${id}`).fill(words)
const rolesOf = async (handle: string) => dataOf(await town.as(handle).call('member.whoAmI', {})).roles

test('one admin proposes another on the give-role screen, and a second one confirms it at the desk', async () => {
  const [sun, lu] = [
    await openPhone(browser, town.url, 'sun', 'packages/office/give-role'),
    await openPhone(browser, town.url, 'lu', 'packages/office/desk'),
  ]
  const { memberId } = dataOf(await town.as('lin').call('member.whoAmI', {})).member ?? { memberId: '' }
  await tap(sun, 'give-find')
  await shows(sun, 'give-text-trouble')
  await write(sun, 'give-text', town.facts('lin').name)
  await tap(sun, 'give-find')
  await tap(sun, `give-${memberId}`)
  await shows(sun, 'give-member')
  await sun.page.locator('[id^="give-option-"]:visible').last().click()
  await write(sun, 'give-reason', '轮值')
  await tap(sun, 'give-send')
  expect(await textOf(sun, 'give-done')).toContain('另一位管理员确认后生效')
  expect(await rolesOf('lin')).toEqual([])

  const [proposal] = dataOf(await town.as('lu').call('organisation.proposals', {})).proposals
  const card = `proposal-${proposal?.proposalId}`
  await sun.go('packages/office/desk')
  await shows(sun, `${card}-withdraw`)
  expect(await sun.page.locator(`#${card}-confirm`).count()).toBe(0)
  await lu.go('pages/home/index')
  await lu.page.locator('#home-decisions:visible', { hasText: '等您确认' }).waitFor()
  await tap(lu, `todo-${card}`)
  await tap(lu, `${card}-confirm`)
  expect(await textOf(lu, `${card}-confirm-sheet`)).toContain('林*舟')
  await tap(lu, `${card}-confirm-sheet-yes`)
  await shows(lu, 'desk-nothing')
  expect(await rolesOf('lin')).toEqual(['admin'])
  expect([...sun.errors, ...lu.errors]).toEqual([])
  await Promise.all([sun.close(), lu.close()])
})

test('points are put right by two: one proposes it at the account, the other sees before and after', async () => {
  const { memberId } = dataOf(await town.as('lin').call('member.whoAmI', {})).member ?? { memberId: '' }
  const balance = async () =>
    dataOf(await town.as('lin').call('points.overview', {})).account.available.toString()
  const sun = await openPhone(browser, town.url, 'sun', `packages/office/account?memberId=${memberId}`)
  const lu = await openPhone(browser, town.url, 'lu', 'packages/office/desk')
  expect(await textOf(sun, 'account-balance')).toBe('20')
  await tap(sun, 'adjust-send')
  expect(await textOf(sun, 'adjust-points-trouble')).toContain('整数分')
  await tap(sun, 'adjust-way-less')
  await write(sun, 'adjust-points', '5')
  await write(sun, 'adjust-reason', '重复登记')
  await tap(sun, 'adjust-send')
  await shows(sun, 'adjust-proposed')
  await sun.page.locator('[id^="line-"][id$="-reverse"]:visible').first().click()
  await sun.page.locator('textarea:visible').fill('名册有误')
  await tap(sun, 'reverse-yes')
  await sun.page.locator('[id^="line-"][id$="-proposed"]:visible').waitFor()
  expect(await balance()).toBe('20')

  await lu.go('packages/office/desk')
  const proposals = dataOf(await town.as('lu').call('organisation.proposals', {})).proposals
  const [reversal, adjustment] = proposals.map(({ proposalId }) => `proposal-${proposalId}`)
  expect(await textOf(lu, adjustment ?? '')).toContain('提出时可用 20 分，办后可用 15 分')
  await tap(lu, `${adjustment}-confirm`)
  await tap(lu, `${adjustment}-confirm-sheet-yes`)
  await lu.page.locator(`#${adjustment}`).waitFor({ state: 'detached' })
  expect(await balance()).toBe('15')
  await tap(lu, `${reversal}-confirm`)
  await tap(lu, `${reversal}-confirm-sheet-yes`)
  await shows(lu, 'desk-nothing')
  await sun.go(`packages/office/account?memberId=${memberId}`)
  expect(await textOf(sun, 'account-lines')).toContain('已冲正')
  expect(await textOf(sun, 'account-lines')).toContain('原因：名册有误')

  const lin = await openPhone(browser, town.url, 'lin', 'packages/points/statement')
  await lin.page.locator('[id^="entry-"]:visible', { hasText: '积分调整' }).click()
  await shows(lin, 'entry-facts')
  expect(await textOf(lin, 'entry-facts')).toContain('重复登记')
  expect([...sun.errors, ...lu.errors, ...lin.errors]).toEqual([])
  await Promise.all([sun.close(), lu.close(), lin.close()])
})

test('a cadre enters an achievement, an admin gives it back and verifies it, its member opens it from his line', async () => {
  const { memberId } = dataOf(await town.as('lin').call('member.whoAmI', {})).member ?? { memberId: '' }
  await town.grant('hu', { role: 'cadre', scopeId: 'yizhou' })
  const hu = await openPhone(browser, town.url, 'hu', 'packages/claim/enter')
  await write(hu, 'give-text', town.facts('lin').name)
  await tap(hu, 'give-find')
  await tap(hu, `give-${memberId}`)
  await tap(hu, 'enter-ruleCode-CONTEST_WIN')
  await tap(hu, 'enter-send')
  expect(await textOf(hu, 'enter-tier-trouble')).toContain('请选一档')
  await tap(hu, 'enter-tier-区级')
  await write(hu, 'enter-subject', '示例焊工竞赛')
  const dayKey = new Date(town.cloud.clock.now()).toISOString().slice(0, 10)
  await write(hu, 'enter-dayKey', dayKey)
  await hu.page.locator('textarea:visible').fill('获奖证书示例 1 号')
  await tap(hu, 'enter-send')
  await shows(hu, 'claim-points')

  const [claim] = dataOf(await town.as('sun').call('claim.list', { state: 'entered' })).claims
  const sun = await openPhone(browser, town.url, 'sun', 'packages/claim/list')
  await tap(sun, `claim-${claim?.claimId}`)
  await tap(sun, 'claim-giveBack')
  await sun.page.locator('textarea:visible').fill('缺证书照片')
  await tap(sun, 'claim-giveBack-sheet-yes')
  await sun.page.locator('#claim-story:visible', { hasText: '缺证书照片' }).waitFor()

  await hu.go(`packages/claim/claim?claimId=${claim?.claimId}`)
  await hu.page.locator('textarea:visible').fill('获奖证书示例 1 号，原件已看')
  await tap(hu, 'amend-send')
  await hu.page.locator('#claim-evidence:visible', { hasText: '原件已看' }).waitFor()
  await sun.go(`packages/claim/claim?claimId=${claim?.claimId}`)
  await tap(sun, 'claim-verify')
  expect(await textOf(sun, 'claim-verify-sheet')).toContain('加 50 分')
  await tap(sun, 'claim-verify-sheet-yes')
  await sun.page.locator('#claim-story:visible', { hasText: '核验' }).waitFor()

  const lin = await openPhone(browser, town.url, 'lin', 'packages/points/statement')
  await lin.page.locator('[id^="entry-"]:visible', { hasText: '竞赛获奖' }).click()
  await tap(lin, 'entry-open-claim')
  expect(await textOf(lin, 'claim-title')).toContain('竞赛获奖（区级）')
  expect([...hu.errors, ...sun.errors, ...lin.errors]).toEqual([])
  await Promise.all([hu.close(), sun.close(), lin.close()])
})

test('a finding of the audit is read in full and settled with what was done', async () => {
  const { memberId } = dataOf(await town.as('lin').call('member.whoAmI', {})).member ?? { memberId: '' }
  const sun = await openPhone(browser, town.url, 'sun', 'packages/office/audit')
  await shows(sun, 'audit-nothing')
  const findingId = spoil(town.cloud, memberId)
  await sun.go('packages/office/desk')
  await tap(sun, 'desk-audit')
  expect(await textOf(sun, `finding-${findingId}`)).toContain('应为')
  await tap(sun, `finding-${findingId}-settle`)
  await tap(sun, 'settle-yes')
  expect(await textOf(sun, 'settle')).toContain('请写怎么办的')
  await sun.page.locator('textarea:visible').fill('已由两位管理员冲正')
  await tap(sun, 'settle-yes')
  await shows(sun, 'audit-nothing')
  await tap(sun, 'audit-settled')
  await sun.page.locator(`#finding-${findingId}:visible`, { hasText: '已由两位管理员冲正' }).waitFor()
  expect(sun.errors).toEqual([])
  await sun.close()
})

test('a new version of the rules is typed, seen before and after, confirmed, and announced to members', async () => {
  const sun = await openPhone(browser, town.url, 'sun', 'packages/office/rules')
  await tap(sun, 'revision-send')
  expect(await textOf(sun, 'revision-dayKey-trouble')).toContain('请选从哪天起')
  await write(sun, 'revision-dayKey', '2099-01-01')
  await write(sun, 'revision-reason', '年度修订')
  await tap(sun, 'revision-send')
  expect(await textOf(sun, 'revision-rule-dayCap-trouble')).toContain('还没有改分数')
  await write(sun, 'revision-rule-REPLAY', '6')
  await write(sun, 'revision-rule-REPLAY-cap', '12')
  expect(await textOf(sun, 'revision-changes')).toContain('5 分 → 6 分')
  await tap(sun, 'revision-send')
  await shows(sun, 'revision-proposed')

  const [proposal] = dataOf(await town.as('lu').call('organisation.proposals', {})).proposals
  const card = `proposal-${proposal?.proposalId}`
  const lu = await openPhone(browser, town.url, 'lu', 'packages/office/desk')
  expect(await textOf(lu, card)).toContain('学完课程回放 5 → 6 分')
  await tap(lu, `${card}-confirm`)
  await tap(lu, `${card}-confirm-sheet-yes`)
  await shows(lu, 'desk-nothing')
  town.cloud.clock.advance(60_000)

  const lin = await openPhone(browser, town.url, 'lin', 'packages/points/rules')
  expect(await textOf(lin, 'rules-coming')).toContain('自2099年1月1日起（第 2 版）')
  expect(await textOf(lin, 'rules-coming')).toContain('学完课程回放 5 → 6 分')
  await keepShot(lin.page, 'packages/points/rules', 'coming')
  expect([...sun.errors, ...lu.errors, ...lin.errors]).toEqual([])
  await Promise.all([sun.close(), lu.close(), lin.close()])
})
