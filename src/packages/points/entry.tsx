import { EntryScreen } from '@/features/points/entry-screen'
import { usePageId } from '@/lib/use-page-id'

export default function EntryPage() {
  return <EntryScreen entryId={usePageId('entryId')} />
}
