import type { ReactElement } from 'react'
import type { FieldProps } from './field-props'

/** One question of a form: label, box, and what is wrong with it. */
export declare const Field: (props: FieldProps) => ReactElement
