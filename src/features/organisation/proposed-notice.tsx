import { Notice } from '@/ui/states'

/** What was asked for waits for somebody else now. */
export const ProposedNotice = ({ id }: { id: string }) => (
  <Notice id={id} tone="ok" icon="check">
    已提出，另一位管理员确认后生效。
  </Notice>
)
