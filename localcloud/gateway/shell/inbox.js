/**
 * 服务通知 of the person whose phone is used: what WeChat would have sent, by `GET /__cloud/messages` →
 * `{messages: [{id, title, page, fields: [{name, value}], at}]}`.
 * @typedef {{id: string, title: string, page: string, fields: {name: string, value: string}[], at: number}} Message
 */
import { byId, element, remember, remembered } from './elements.js'

const EVERY_MS = 5_000
const ANSWER_TIMEOUT_MS = 10_000
const BANNER_MS = 8_000

const moment = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

let handle = ''
/** @type {Message[]} */
let messages = []
/** Shows a page of the app on the phone. */
let openPage = (_page) => {}
let bannerTimer = 0

const slot = () => `demo-read:${handle}`
/** Number of the newest message that was read; a cloud that was emptied counts from one again. */
const lastRead = () => {
  const read = Number(remembered(slot()) ?? 0)
  return read > Number(messages[0]?.id ?? 0) ? 0 : read
}
const unread = () => messages.filter(({ id }) => Number(id) > lastRead())

const ask = async (path, body) => {
  const response = await fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-person': encodeURIComponent(handle), 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

/** To a screen reader: behind an open dialog nothing is heard, inside a closed one neither. */
const say = (text) => {
  byId(byId('inbox').open ? 'heard' : 'news').textContent = text
}

const showCount = () => {
  const count = unread().length
  for (const bell of document.querySelectorAll('.bell')) {
    bell.querySelector('.bell-count').textContent = count > 99 ? '99+' : String(count)
    bell.querySelector('.bell-count').hidden = count === 0
    bell.setAttribute('aria-label', count === 0 ? '服务通知' : `服务通知，${count} 条未读`)
  }
}

const messageItem = (message, isNew) => {
  const rows = message.fields.flatMap(({ name, value }) => [
    element('dt', {}, name),
    element('dd', {}, value),
  ])
  const parts = [
    element(
      'p',
      { class: 'message-head' },
      element('span', {}, document.title),
      ...(isNew ? [element('i', {}, '未读')] : []),
      element('time', { datetime: new Date(message.at).toISOString() }, moment.format(message.at)),
    ),
    element('h3', {}, message.title),
    element('dl', {}, ...rows),
  ]
  if (message.page) {
    const enter = element('button', { type: 'button', class: 'enter' }, '进入小程序查看')
    enter.append(element('span', { class: 'spoken' }, `：${message.title}`))
    enter.addEventListener('click', () => {
      byId('inbox').close()
      openPage(message.page)
    })
    parts.push(enter)
  }
  return element('li', { class: 'message' }, ...parts)
}

const showMessages = () => {
  const fresh = new Set(unread().map(({ id }) => id))
  const items = messages.map((message) => messageItem(message, fresh.has(message.id)))
  byId('messages').replaceChildren(...items)
  byId('inbox-empty').hidden = messages.length > 0
}

const markRead = () => {
  if (messages[0]) remember(slot(), messages[0].id)
  showCount()
}

const hideBanner = () => {
  window.clearTimeout(bannerTimer)
  byId('banner').hidden = true
}

/** What a phone shows at its top when a message arrives. */
const announce = (message) => {
  byId('banner-title').textContent = message.title
  byId('banner-text').textContent = message.fields[0]?.value ?? ''
  byId('banner').hidden = false
  say(`新的服务通知：${message.title}`)
  window.clearTimeout(bannerTimer)
  bannerTimer = window.setTimeout(hideBanner, BANNER_MS)
}

const look = async ({ quietly }) => {
  const asked = handle
  const told = await ask('/__cloud/messages')
  if (asked !== handle) return
  const known = new Set(messages.map(({ id }) => id))
  const [newest] = told.messages.filter(({ id }) => !known.has(id))
  messages = told.messages
  if (byId('inbox').open) {
    if (newest || quietly) showMessages()
    markRead()
  } else if (newest && !quietly) announce(newest)
  showCount()
}

/** A cloud that is being restarted is asked again in a moment. */
const lookAgain = (how) => look(how).catch(() => undefined)

const openInbox = () => {
  hideBanner()
  showMessages()
  byId('inbox').showModal()
  byId('inbox').scrollTop = 0
  markRead()
  ask('/__cloud/subscription-answer')
    .then(({ answer }) => {
      byId('answer').value = answer
    })
    .catch(() => undefined)
}

/** Fires every timer trigger there is, as the platform does by and by. */
const runTimers = async () => {
  const button = byId('run-timers')
  button.disabled = true
  say('正在送达')
  try {
    const { functions } = await ask('/__cloud/health')
    for (const name of functions) await ask(`/__cloud/timer/${name}`, {}).catch(() => undefined)
    await look({ quietly: true })
    say(messages.length > 0 ? `共 ${messages.length} 条通知` : '没有要送达的通知')
  } catch {
    say('没有送成，请再试一次')
  } finally {
    button.disabled = false
  }
}

/** Turns to another person's inbox. */
export const turnInboxTo = (person) => {
  handle = person
  messages = []
  hideBanner()
  showCount()
  void lookAgain({ quietly: true })
}

/** @param {(page: string) => void} show shows a page of the app on the phone */
export const startInbox = (show) => {
  openPage = show
  for (const bell of document.querySelectorAll('.bell')) bell.addEventListener('click', openInbox)
  byId('banner').addEventListener('click', openInbox)
  byId('inbox-close').addEventListener('click', () => byId('inbox').close())
  byId('inbox').addEventListener('click', (event) => {
    if (event.target === byId('inbox')) byId('inbox').close()
  })
  byId('run-timers').addEventListener('click', runTimers)
  byId('answer').addEventListener('change', (event) =>
    ask('/__cloud/subscription-answer', { answer: event.target.value }).catch(() => undefined),
  )
  window.setInterval(() => {
    if (document.visibilityState === 'visible' && handle) void lookAgain({ quietly: false })
  }, EVERY_MS)
}
