import type { ReactElement } from 'react'
import type { TextAreaProps } from './text-area-props'

/** Several lines of a person's own words, with what is left of their length. */
export declare const TextArea: (props: TextAreaProps) => ReactElement
