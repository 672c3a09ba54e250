import { sendJson } from '../http-body'
import { CannotAsk, type SubscriptionAnswer, subscriptionAnswers } from '../wechat/subscriptions'
import { DoorError, personOf, type Visit } from './context'
import { readObject } from './read-object'

const askedPerson = (visit: Visit) => {
  const person = personOf(visit)
  if (!person) throw new DoorError(401, 'a subscription needs x-person')
  return person
}

/** `POST /__cloud/subscriptions {templateIds}`: WeChat's dialog, answered as the person is set to answer. */
export const subscriptionsRoute = async (visit: Visit): Promise<void> => {
  const person = askedPerson(visit)
  const { templateIds } = await readObject(visit)
  if (!Array.isArray(templateIds) || templateIds.some((id) => typeof id !== 'string'))
    throw new DoorError(400, 'templateIds must be a list of ids')
  try {
    const answers = visit.door.subscriptions.ask(person, templateIds as string[])
    sendJson(visit.response, 200, { answers })
  } catch (error) {
    if (!(error instanceof CannotAsk)) throw error
    sendJson(visit.response, 409, { error: error.message, errCode: error.errCode })
  }
}

const isAnswer = (answer: unknown): answer is SubscriptionAnswer =>
  subscriptionAnswers.some((known) => known === answer)

/** `POST /__cloud/subscription-answer {answer}` settles how the person answers; `GET` tells. */
export const subscriptionAnswerRoute = async (visit: Visit): Promise<void> => {
  const person = askedPerson(visit)
  const { subscriptions } = visit.door
  if (visit.request.method === 'POST') {
    const { answer } = await readObject(visit)
    if (!isAnswer(answer)) throw new DoorError(400, `answer must be one of ${subscriptionAnswers.join(', ')}`)
    subscriptions.setAnswer(person, answer)
  }
  sendJson(visit.response, 200, { answer: subscriptions.answerOf(person) })
}

/** `GET /__cloud/messages`: what WeChat would have put into 服务通知, of everybody or of `x-person`. */
export const messagesRoute = (visit: Visit): void => {
  sendJson(visit.response, 200, { messages: visit.door.subscriptions.messages(personOf(visit)?.handle) })
}
