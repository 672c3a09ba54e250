import { HomeScreen } from '@/features/home/home-screen'
import { TodoList } from '@/features/inbox/todo-list'

export default function HomePage() {
  return <HomeScreen decisions={<TodoList id="home-decisions" title="等您办理" ofOthers />} />
}
