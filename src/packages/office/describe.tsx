import { DescribeScreen } from '@/features/organisation/describe-screen'

export default function DescribePage() {
  return <DescribeScreen />
}
