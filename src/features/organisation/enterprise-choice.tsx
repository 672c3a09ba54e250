import { View } from '@tarojs/components'
import { usePaged } from '@/lib/use-paged'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { ListEnd } from '@/ui/list-end'
import { Press } from '@/ui/press'
import { enterpriseWords } from './enterprise-words'

type Props = {
  /** What cannot be chosen here. */
  except?: string
  chosen: readonly string[]
  onChoose: (enterprise: { enterpriseId: string; name: string }) => void
}

/** Enterprises to choose from; a chosen one has a tick and says so. */
export const EnterpriseChoice = ({ except, chosen, onChoose }: Props) => {
  const { items, more, loadMore } = usePaged('organisation.enterprises', {}, 'enterprises')
  return (
    <>
      <Card rows id="choice-list">
        {items
          .filter(({ enterpriseId }) => enterpriseId !== except)
          .map((enterprise) => {
            const isChosen = chosen.includes(enterprise.enterpriseId)
            return (
              <Press
                key={enterprise.enterpriseId}
                id={`choose-${enterprise.enterpriseId}`}
                className="card-row"
                pressed={isChosen}
                onPress={() => onChoose(enterprise)}
              >
                <View className="grow stack-tight">
                  <View className={isChosen ? 'text strong' : 'text'}>{enterprise.name}</View>
                  <View className="cap">{isChosen ? '已选' : enterpriseWords(enterprise)}</View>
                </View>
                {isChosen ? <Icon name="check" small /> : null}
              </Press>
            )
          })}
      </Card>
      <ListEnd id="choice" more={more} onMore={loadMore} />
    </>
  )
}
