import type { FunctionComponent } from 'react'
import type { KeepActProps } from './keep-act-props'

export const KeepAct: FunctionComponent<KeepActProps>
