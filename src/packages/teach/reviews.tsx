import { ReviewsScreen } from '@/features/course-desk/reviews-screen'

export default function ReviewsPage() {
  return <ReviewsScreen />
}
