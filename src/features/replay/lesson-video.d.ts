import type { ReactElement } from 'react'
import type { LessonVideoProps } from './lesson-video-props'

/** The video itself, with the platform's own controls. */
export declare const LessonVideo: (props: LessonVideoProps) => ReactElement
