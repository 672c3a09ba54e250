import type { ReactElement } from 'react'
import type { PressProps } from './press-props'

/** Anything that can be tapped: a real button in the browser, a view with the button role in WeChat. */
export declare const Press: (props: PressProps) => ReactElement
