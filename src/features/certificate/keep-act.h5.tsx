import { Button } from '@/ui/button'
import type { KeepActProps } from './keep-act-props'
import './print.css'

/** The browser prints the page on A4, or keeps it as a file. */
export const KeepAct = (_: KeepActProps) => (
  <Button id="certificate-print" look="line" icon="doc" onPress={() => window.print()}>
    打印或存为文件
  </Button>
)
