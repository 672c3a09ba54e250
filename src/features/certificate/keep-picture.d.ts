import type { FunctionComponent } from 'react'
import type { Pen } from './draw-certificate'
import type { Kept } from './keep-picture-props'

/** Where WeChat draws; a browser needs nothing on the page. */
export const PictureCanvas: FunctionComponent

/** Draws a picture and puts it where the person's pictures are. Tells what became of it; never rejects. */
export const keepPicture: (name: string, draw: (pen: Pen) => void) => Promise<Kept>
