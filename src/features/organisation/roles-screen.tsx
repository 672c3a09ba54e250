import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PagedPage } from '@/shell/paged-page'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { ChipRow } from '@/ui/chip-row'
import { Empty } from '@/ui/states'
import { GrantCard } from './grant-card'

const SHOWN = [
  ['now', '在任'],
  ['over', '已收回'],
] as const
type Shown = (typeof SHOWN)[number][0]

/** 角色名单: who may do what; giving a role and taking it away. */
export const RolesScreen = () => {
  const [shown, setShown] = useState<Shown>('now')
  const over = shown === 'over'
  const list = usePaged('organisation.grants', { over }, 'grants')
  return (
    <PagedPage
      title="角色名单"
      filters={<ChipRow id="roles" label="在任或已收回" options={SHOWN} chosen={shown} onChoose={setShown} />}
      above={
        <Button id="roles-give" onPress={() => openPage('office/give-role')}>
          授予角色
        </Button>
      }
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
    </PagedPage>
  )
}
