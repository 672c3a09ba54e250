import type { Output } from '@contract/contract'
import type { RewardCard } from '@contract/mall'
import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Field } from '@/ui/field'
import { TextArea } from '@/ui/text-area'
import { Trouble } from '@/ui/trouble'
import { WhenField } from '@/ui/when-field'
import { PicturePart } from './picture-part'
import type { RewardDraft } from './reward-draft'
import type { ChosenPicture } from './use-picture'
import { CATEGORY_WORDS } from './words'

type Place = Output<'mall.rewardForm'>['pickUpPoints'][number]

type Props = {
  draft: RewardDraft
  onChange: (fields: Partial<RewardDraft>) => void
  places: readonly Place[]
  picture: ChosenPicture
  url: string | undefined
  trouble: string | undefined
  busy: boolean
  onSave: () => void
}

const CATEGORIES = Object.entries(CATEGORY_WORDS) as [RewardCard['category'], string][]
const MAX_SUMMARY = 200

/** Fields of digits, in the order of the form. */
const NUMBERS = [
  { field: 'price', label: '要多少积分', hint: '例如 15', maxLength: 6 },
  { field: 'yearLimit', label: '每人每年最多几份', hint: '例如 2', maxLength: 3 },
  { field: 'monthLimit', label: '每人每月最多几份（可空着）', hint: '空着就只看全年', maxLength: 3 },
] as const

const DAYS = [
  { field: 'saleFrom', label: '哪天开兑（可不选）', clearWords: '不限哪天开兑' },
  { field: 'saleTo', label: '兑到哪天，含当天（可不选）', clearWords: '不限兑到哪天' },
] as const

const Places = ({ draft, onChange, places }: Pick<Props, 'draft' | 'onChange' | 'places'>) => {
  const chosen = draft.pickUpPointIds
  const turn = (id: string) =>
    onChange({ pickUpPointIds: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] })
  return (
    <Card>
      <View className="stack">
        <View className="head">在哪里领</View>
        <View className="chips" role="group" aria-label="领取点">
          {places
            .filter(({ pickUpPointId, open }) => open || chosen.includes(pickUpPointId))
            .map(({ pickUpPointId, name, open }) => (
              <Chip
                key={pickUpPointId}
                id={`form-place-${pickUpPointId}`}
                on={chosen.includes(pickUpPointId)}
                onPress={() => turn(pickUpPointId)}
              >
                {open ? name : `${name}（已停用）`}
              </Chip>
            ))}
        </View>
      </View>
    </Card>
  )
}

/** All that an admin writes on a reward's card, from top to bottom. */
export const RewardForm = (props: Props) => {
  const { draft, onChange, picture, url, trouble, busy, onSave } = props
  return (
    <View className="stack" id="reward-form">
      <Card>
        <View className="stack">
          <Field
            id="form-title"
            label="奖品名称"
            hint="例如 不锈钢保温杯"
            kind="text"
            maxLength={20}
            value={draft.title}
            onChange={(title) => onChange({ title })}
          />
          <TextArea
            id="form-summary"
            label="说明"
            hint="规格、数量、适合谁用"
            maxLength={MAX_SUMMARY}
            value={draft.summary}
            onChange={(summary) => onChange({ summary })}
          />
          <View className="chips" role="group" aria-label="类别">
            {CATEGORIES.map(([category, words]) => (
              <Chip
                key={category}
                id={`form-category-${category}`}
                on={draft.category === category}
                onPress={() => onChange({ category })}
              >
                {words}
              </Chip>
            ))}
          </View>
        </View>
      </Card>
      <PicturePart picture={picture} url={url} cover={draft.cover} onCover={(cover) => onChange({ cover })} />
      <Card>
        <View className="stack">
          {NUMBERS.map(({ field, ...words }) => (
            <Field
              key={field}
              id={`form-${field}`}
              kind="digits"
              value={draft[field]}
              onChange={(typed) => onChange({ [field]: typed })}
              {...words}
            />
          ))}
          {DAYS.map(({ field, ...words }) => (
            <WhenField
              key={field}
              id={`form-${field}`}
              kind="day"
              value={draft[field]}
              onChange={(chosen) => onChange({ [field]: chosen })}
              {...words}
            />
          ))}
        </View>
      </Card>
      <Places {...props} />
      <Trouble id="form-trouble" words={trouble} />
      <Button id="form-save" busy={busy} busyWords="正在保存" onPress={onSave}>
        保存
      </Button>
    </View>
  )
}
