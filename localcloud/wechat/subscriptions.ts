import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '../clock'
import type { PeopleStore, Person } from '../people'
import { KeptFile } from './kept-file'
import { assertTemplates, type MessageTemplate } from './message-template'

/** Documented by WeChat: templates that one dialog may ask about. */
const MAX_ASKED = 3
/** Messages that are remembered, the newest. */
const MAX_MESSAGES = 200

/** How a person answers the dialog; `off` is somebody who has switched all subscription messages off. */
export const subscriptionAnswers = ['accept', 'reject', 'off'] as const
export type SubscriptionAnswer = (typeof subscriptionAnswers)[number]

/** One message as it stands in a person's 服务通知. */
export type Message = {
  readonly id: string
  /** Handle of whom it was sent to. */
  readonly to: string
  readonly templateId: string
  readonly title: string
  /** What a tap opens, with its query; '' for nothing. */
  readonly page: string
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  /** Epoch milliseconds of virtual time. */
  readonly at: number
}

type Kept = {
  templates: readonly MessageTemplate[]
  answers: Record<string, SubscriptionAnswer>
  /** By openid and template: messages that may still be sent. */
  consents: Record<string, Record<string, number>>
  messages: readonly Message[]
  sent: number
}

/** The phone's dialog could not be shown; `errCode` is what `wx.requestSubscribeMessage` fails with. */
export class CannotAsk extends Error {
  readonly errCode: number
  constructor(errCode: number, message: string) {
    super(message)
    this.name = 'CannotAsk'
    this.errCode = errCode
  }
}

/**
 * 一次性订阅消息: what people have agreed to be told, and what they were told. One consent is one message of
 * one template. Kept in the data folder.
 */
export class Subscriptions {
  private kept: Kept
  private readonly file: KeptFile<Kept>
  private readonly clock: Clock
  private readonly people: PeopleStore

  constructor(dataDir: string, clock: Clock, people: PeopleStore) {
    this.file = new KeptFile(join(dataDir, 'subscriptions.json'))
    this.kept = this.file.read() ?? { templates: [], answers: {}, consents: {}, messages: [], sent: 0 }
    this.clock = clock
    this.people = people
  }

  private save(): void {
    this.file.keep(this.kept)
  }

  /** Keeps templates, answers, consents and messages as they are. @returns what puts them back */
  still(): () => void {
    const kept = structuredClone(this.kept)
    return () => {
      if (isDeepStrictEqual(this.kept, kept)) return
      this.kept = structuredClone(kept)
      this.save()
    }
  }

  /** Declares the templates of the mini-program, in place of those before. */
  setTemplates(templates: readonly MessageTemplate[]): void {
    assertTemplates(templates)
    this.kept.templates = templates
    this.save()
  }

  template(id: string): MessageTemplate | undefined {
    return this.kept.templates.find((template) => template.id === id)
  }

  /** Settles how a person answers from now on. */
  setAnswer(person: Person, answer: SubscriptionAnswer): void {
    this.kept.answers[person.openid] = answer
    this.save()
  }

  answerOf({ openid }: Person): SubscriptionAnswer {
    return this.kept.answers[openid] ?? 'accept'
  }

  private answer(person: Person, { id, banned }: MessageTemplate): 'accept' | 'reject' | 'ban' {
    if (banned) return 'ban'
    if (this.answerOf(person) !== 'accept') return 'reject'
    const own = this.kept.consents[person.openid] ?? {}
    this.kept.consents[person.openid] = { ...own, [id]: (own[id] ?? 0) + 1 }
    return 'accept'
  }

  /**
   * Asks a person, as the phone's dialog does.
   * @throws CannotAsk with the codes that WeChat documents
   */
  ask(person: Person, templateIds: readonly string[]): Record<string, 'accept' | 'reject' | 'ban'> {
    if (templateIds.length === 0) throw new CannotAsk(10001, "TmplIds can't be empty")
    if (templateIds.length > MAX_ASKED) throw new CannotAsk(20003, 'Templates count out of max bounds')
    const asked = templateIds.map((id) => this.template(id))
    if (asked.includes(undefined))
      throw new CannotAsk(20001, 'No template data return, verify the template id exist')
    if (this.answerOf(person) === 'off') throw new CannotAsk(20004, 'The main switch is switched off')
    const answers = asked.flatMap((template) =>
      template ? [[template.id, this.answer(person, template)] as const] : [],
    )
    this.save()
    return Object.fromEntries(answers)
  }

  /** Takes one consent away. @returns false where none is left, or the person has switched messages off */
  private use(person: Person, templateId: string): boolean {
    const own = this.kept.consents[person.openid]
    const left = own?.[templateId] ?? 0
    if (!own || left === 0 || this.answerOf(person) === 'off') return false
    own[templateId] = left - 1
    return true
  }

  /**
   * Delivers a message for one consent.
   * @param values by the template's keys
   * @returns false where the person has not agreed: nothing was delivered then
   */
  deliver(
    person: Person,
    template: MessageTemplate,
    page: string,
    values: Readonly<Record<string, string>>,
  ): boolean {
    if (!this.use(person, template.id)) return false
    const fields = template.fields.map(({ key, name }) => ({ name, value: values[key] ?? '' }))
    this.kept.sent += 1
    const message: Message = {
      id: String(this.kept.sent),
      to: person.handle,
      templateId: template.id,
      title: template.title,
      page,
      fields,
      at: this.clock.now(),
    }
    this.kept.messages = [message, ...this.kept.messages].slice(0, MAX_MESSAGES)
    this.save()
    return true
  }

  /** What was delivered, the newest first; to one person where a handle is given. */
  messages(handle?: string): readonly Message[] {
    return handle === undefined ? this.kept.messages : this.kept.messages.filter(({ to }) => to === handle)
  }

  person(openid: string): Person | undefined {
    return this.people.byOpenid(openid)
  }
}
