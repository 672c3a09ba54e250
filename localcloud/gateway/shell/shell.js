/**
 * The page around the app on one machine: a phone-shaped frame and the people it can be used as.
 * It knows the local cloud only by `GET /__cloud/people` →
 * `{title, subtitle, people: [{handle, name, note, state, group, hint?}]}` and the app by `/app/?person=handle`.
 * @typedef {{handle: string, name: string, note?: string, state?: string, group?: string, hint?: string}} Person
 */

import { byId, element, remember, remembered } from './elements.js'
import { startInbox, turnInboxTo } from './inbox.js'

const SLOT = 'demo-person'
const PEOPLE_TIMEOUT_MS = 10_000
const PHONE = { width: 414, height: 868, margin: 48 }
const STATE_WORDS = { unbound: '未绑定', bound: '已绑定', learning: '学习中', stranger: '不在名册' }

const phoneSized = window.matchMedia('(max-width: 480px)')
const belowPhone = window.matchMedia('(max-width: 860px)')

/** @type {Person[]} */
let people = []
let current = ''

const appAddress = (handle) => `/app/?person=${encodeURIComponent(handle)}`

const personItem = ({ handle, name, note = '', state = '', hint }) => {
  const chosen = handle === current
  const button = element(
    'button',
    { type: 'button', class: 'person', 'data-handle': handle, 'aria-current': chosen ? 'true' : null },
    element('b', {}, name),
    element('i', { 'data-state': state }, STATE_WORDS[state] ?? state),
    element('span', {}, note),
  )
  button.addEventListener('click', () => choose(handle))
  const item = element('li', {}, button)
  if (chosen && hint) item.append(element('p', { class: 'hint' }, hint))
  return item
}

/** The people by group, groups in the order they first appear. */
const groupsOf = (everyone) => {
  const groups = new Map()
  for (const person of everyone) {
    const group = person.group ?? '其他'
    groups.set(group, [...(groups.get(group) ?? []), person])
  }
  return groups
}

const showPeople = () => {
  // The list is drawn anew with every choice: whoever uses the keyboard stays where he was.
  const focused = document.activeElement?.getAttribute('data-handle')
  const parts = [...groupsOf(people)].flatMap(([group, members]) => [
    element('h3', {}, group),
    element('ul', { 'aria-label': group }, ...members.map(personItem)),
  ])
  byId('people').replaceChildren(...parts)
  byId('legend').hidden = people.length === 0
  if (focused)
    byId('people')
      .querySelector(`[data-handle="${CSS.escape(focused)}"]`)
      ?.focus()
}

/** Hands the phone to a person; the address in the bar then leads here again. */
const choose = (handle) => {
  const person = people.find((one) => one.handle === handle)
  if (!person) return
  current = handle
  remember(SLOT, handle)
  const here = new URL(window.location.href)
  here.searchParams.set('person', handle)
  window.history.replaceState(null, '', here)
  byId('screen').src = appAddress(handle)
  byId('bare').href = appAddress(handle)
  byId('spoken').textContent = `现在用的是${person.name}的手机`
  showPeople()
  turnInboxTo(handle)
  if (byId('sheet').open) byId('sheet').close()
}

/** Opens one page of the app anew: a change of the hash alone would go on from the page that is open. */
const openPage = (page) => {
  const screen = byId('screen')
  screen.addEventListener(
    'load',
    () => screen.contentWindow?.location.replace(`${appAddress(current)}#/${page}`),
    {
      once: true,
    },
  )
  screen.src = 'about:blank'
}

/** Says inside the phone why there is nothing to see. */
const showNotice = (title, text) => {
  byId('notice-title').textContent = title
  byId('notice-text').textContent = text
  byId('notice').hidden = false
  byId('switch').hidden = true
  byId('bell-float').hidden = true
  byId('tools').hidden = true
  byId('legend').hidden = true
  byId('people').replaceChildren(element('p', { class: 'quiet' }, title))
}

/** The gateway answers JSON where the app has not been built. */
const checkScreen = () => {
  const kind = byId('screen').contentDocument?.contentType
  if (kind === 'application/json') showNotice('小程序的网页版还没有构建', '构建好以后，再试一次。')
}

const fetchPeople = async () => {
  const response = await fetch('/__cloud/people', { signal: AbortSignal.timeout(PEOPLE_TIMEOUT_MS) })
  if (!response.ok) throw new Error(`people: ${response.status}`)
  const told = await response.json()
  if (!Array.isArray(told.people)) throw new Error('people: not a list')
  return told
}

const showTitle = ({ title, subtitle }) => {
  if (title) {
    document.title = title
    byId('title').textContent = title
    byId('screen').title = title
  }
  byId('subtitle').textContent = subtitle ?? ''
  byId('subtitle').hidden = !subtitle
}

/** Asks for the people and gives the phone to whom the address or the last visit names, else to the first. */
const open = async () => {
  byId('notice').hidden = true
  byId('people').setAttribute('aria-busy', 'true')
  byId('people').replaceChildren(...[1, 2, 3].map(() => element('div', { class: 'waiting' })))
  try {
    const told = await fetchPeople()
    people = told.people
    showTitle(told)
    const wanted = [new URLSearchParams(window.location.search).get('person'), remembered(SLOT)]
    const known = wanted.find((handle) => people.some((person) => person.handle === handle))
    const first = known ?? people[0]?.handle
    if (first === undefined) {
      showNotice('还没有演示人物', '本机云是空的。请先装入示例内容，再试一次。')
      return
    }
    byId('switch').hidden = false
    byId('bell-float').hidden = false
    byId('tools').hidden = false
    choose(first)
  } catch {
    showNotice('连不上本机云', '请看看启动它的窗口是否还开着，再试一次。')
  } finally {
    byId('people').setAttribute('aria-busy', 'false')
  }
}

/** Fits the phone into the window, and the people beside it, below it, or onto the sheet. */
const arrange = () => {
  const { width, height, margin } = PHONE
  const room = belowPhone.matches ? window.innerWidth : byId('bed').parentElement.clientWidth
  const scale = Math.min(1, (window.innerHeight - margin) / height, (room - margin) / width)
  byId('bed').style.setProperty('--scale', String(Math.max(0.4, scale)))
  const home = phoneSized.matches ? byId('sheet') : byId('side')
  if (byId('panel').parentElement === home) return
  if (byId('sheet').open) byId('sheet').close()
  home.append(byId('panel'))
}

const reload = () => {
  byId('screen').contentWindow?.location.reload()
  if (byId('sheet').open) byId('sheet').close()
}

byId('screen').addEventListener('load', checkScreen)
byId('retry').addEventListener('click', open)
byId('reload').addEventListener('click', reload)
byId('switch').addEventListener('click', () => byId('sheet').showModal())
byId('close').addEventListener('click', () => byId('sheet').close())
byId('sheet').addEventListener('click', (event) => {
  if (event.target === byId('sheet')) byId('sheet').close()
})
window.addEventListener('resize', arrange)
startInbox(openPage)
arrange()
open()
