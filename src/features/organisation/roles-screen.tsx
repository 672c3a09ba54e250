import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { PagedList } from '@/shell/paged-list'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/states'
import { GrantCard } from './grant-card'

/** 角色名单: who may do what; giving a role and taking it away. */
export const RolesScreen = () => {
  const [over, setOver] = useState(false)
  const list = usePaged('organisation.grants', { over }, 'grants')
  return (
    <PageFrame id="roles-page" kind="sub" title="角色名单" refresh={list.refresh}>
      <View className="body filters">
        <View className="chips" role="group" aria-label="在任或已收回">
          <Chip id="roles-now" on={!over} onPress={() => setOver(false)}>
            在任
          </Chip>
          <Chip id="roles-over" on={over} onPress={() => setOver(true)}>
            已收回
          </Chip>
        </View>
      </View>
      <View className="body">
        <Button id="roles-give" onPress={() => openPage('office/give-role')}>
          授予角色
        </Button>
        <PagedList
          id="roles"
          list={list}
          empty={<Empty id="roles-empty" title={over ? '还没有收回过角色' : '还没有授予角色'} />}
        >
          {(grants) => (
            <>
              {grants.map((grant) => (
                <GrantCard key={grant.grantId} grant={grant} over={over} />
              ))}
            </>
          )}
        </PagedList>
      </View>
    </PageFrame>
  )
}
