import { DeskScreen } from '@/features/certificate/desk-screen'

export default function CertificateDeskPage() {
  return <DeskScreen />
}
