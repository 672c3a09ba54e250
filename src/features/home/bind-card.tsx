import { View } from '@tarojs/components'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'

type Props = { consented: boolean; bindPoints: number }

/** The one thing to do before anything else: 实名绑定. */
export const BindCard = ({ consented, bindPoints }: Props) => (
  <Card id="home-bind-card">
    <View className="stack">
      <View className="head">
        先做实名绑定，加 <View className="home-inline gold digits">{bindPoints}</View> 分
      </View>
      <View className="sub">
        {consented
          ? '只要手机号和姓名，和企业工会的名册对上就好，不用身份证号。'
          : '先看隐私保护指引，同意后填手机号和姓名，不用身份证号。'}
      </View>
      <Button id="home-bind" onPress={() => openPage('member/bind')}>
        去实名绑定
      </Button>
    </View>
  </Card>
)
