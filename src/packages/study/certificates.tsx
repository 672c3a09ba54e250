import { MineScreen } from '@/features/certificate/mine-screen'

export default function CertificatesPage() {
  return <MineScreen />
}
