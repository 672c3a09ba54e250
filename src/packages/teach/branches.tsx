import { BranchesScreen } from '@/features/course-desk/branches-screen'

export default function BranchesPage() {
  return <BranchesScreen />
}
