import { CatalogueScreen } from '@/features/course/catalogue-screen'

export default function CoursesPage() {
  return <CatalogueScreen />
}
