import type { Input } from '@contract/contract'
import type { Actor } from '../../../kernel/actor'
import { readPictures, storePictures } from '../../../kernel/pictures'
import { pickUpPoints } from '../pick-up-points/point-store'

/** What `addReward` and `editReward` take alike. */
type Entry = Omit<Input<'mall.addReward'>, 'picture'>

/** The fields of a reward's document that an admin writes. */
export const cardFieldsOf = (entry: Entry) => {
  const { title, summary, category, cover, pricePoints, yearLimit, monthLimit, saleFrom, saleTo } = entry
  const pickUpPointIds = [...new Set(entry.pickUpPointIds)]
  const limits = { yearLimit, monthLimit, saleFrom, saleTo }
  return { title, summary, category, cover, pricePoints, ...limits, pickUpPointIds }
}

/** A sale that would end before it begins, or at once. */
export const isReversed = ({ saleFrom, saleTo }: Entry): boolean =>
  saleFrom !== null && saleTo !== null && saleTo <= saleFrom

/** @throws NOT_FOUND where a pick-up point is not one of the actor's union */
export const requirePoints = async (actor: Actor, ids: readonly string[]): Promise<void> => {
  await pickUpPoints.getMany(actor, [...new Set(ids)], [])
}

/** Moves an uploaded picture to where no client can write. @returns its file id; null where it cannot be taken */
export const takePicture = async (fileId: string, openId: string, folder: string): Promise<string | null> => {
  const pictures = await readPictures([fileId], openId)
  if (!pictures) return null
  const [stored] = await storePictures(folder, pictures)
  return stored ?? null
}
