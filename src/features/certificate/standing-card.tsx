import type { Output } from '@contract/contract'
import { classLimits } from '@contract/rules/class-limits'
import { daysIn } from '@contract/rules/spans'
import { View } from '@tarojs/components'
import { useModules } from '@/lib/modules'
import { useQuery } from '@/lib/use-query'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { LinkRow } from '@/ui/link-row'
import { conditionsOf } from './conditions'

const Missing = ({ standing }: { standing: Output<'certificate.standing'> }) => (
  <>
    <View className="row">
      <Icon name="award" />
      <View className="head">结业证书</View>
    </View>
    {conditionsOf(standing).map(({ id, title, done, words }) => (
      <View className="row" key={id} id={`finish-${id}`}>
        <Icon name={done ? 'check' : 'clock'} />
        <View className="grow row row-wrap">
          <View className="text">{title}</View>
          <View className={done ? 'sub' : 'text strong'}>{words}</View>
        </View>
      </View>
    ))}
    <View className="cap">
      做到以后几分钟内自动核对、发证；面授时间在下课 {daysIn(classLimits.settledAfterMs)} 天后计入。
    </View>
  </>
)

/** What is missing for the certificate of a course, or the way to it. Beside the course itself it waits for nobody. */
export const StandingCard = ({ courseId }: { courseId: string }) => {
  const isOn = useModules()
  const { data } = useQuery('certificate.standing', { courseId })
  if (!data?.offered || !isOn('certificate')) return null
  const { certificateId } = data
  return (
    <View className="body">
      {certificateId ? (
        <Card rows>
          <LinkRow
            id="course-certificate"
            icon="award"
            words="您已得到结业证书"
            onPress={() => openPage('study/certificate', { certificateId })}
          />
        </Card>
      ) : (
        <Card id="course-finish">
          <View className="stack">
            <Missing standing={data} />
          </View>
        </Card>
      )}
    </View>
  )
}
