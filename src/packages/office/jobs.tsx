import { JobsScreen } from '@/features/jobs/jobs-screen'

export default function JobsPage() {
  return <JobsScreen />
}
