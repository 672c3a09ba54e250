import { knock } from './door'
import { openPhone, type Phone } from './phone'
import { openTown, type Town } from './town'

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await openTown()
  await town.bind('lin')
})
afterEach(() => phone.close())
afterAll(() => town.close())

const answer = (given: 'accept' | 'reject' | 'off') =>
  knock(town.url, { path: '/__cloud/subscription-answer', person: 'lin', body: { answer: given } })

/** From the home page to an open ticket. */
const openTicket = async (): Promise<void> => {
  const ticket = { type: 'other' as const, text: '示例意见', pictures: [], anonymousToEnterprise: false }
  const { ticketId } = await town.ask('lin', 'feedback.submit', ticket, `submit-${town.now()}-000000`)
  phone = openPhone(town, { person: 'lin' })
  await phone.shows('home-greeting')
  phone.tap('tab-me')
  await phone.shows('me-tickets')
  phone.tap('me-tickets')
  await phone.shows(`ticket-${ticketId}`)
  phone.tap(`ticket-${ticketId}`)
  await phone.shows('ticket-tell')
}

test('WeChat’s refusals are told apart, and a yes is counted', async () => {
  await openTicket()
  await answer('reject')
  phone.tap('ticket-tell')
  await phone.says('这次没有同意')
  await answer('off')
  phone.tap('ticket-tell')
  await phone.says('关着这个小程序的订阅消息')
  expect(phone.calls).not.toContain('inbox.consented')

  await answer('accept')
  phone.tap('ticket-tell')
  await phone.shows('ticket-tell-on')
  const { subscriptions } = await town.ask('lin', 'inbox.overview', {})
  expect(subscriptions.filter(({ left }) => left > 0).map(({ kind }) => kind)).toEqual([
    'ticketAnswered',
    'ticketAdopted',
    'ticketClosed',
  ])
})
