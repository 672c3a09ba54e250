import type { FunctionComponent } from 'react'
import type { Loaded, Pen } from './draw-certificate'
import type { Kept } from './keep-picture-props'

/** Where WeChat draws; a browser needs nothing on the page. */
export const PictureCanvas: FunctionComponent

/**
 * Draws a picture and puts it where the person's pictures are. Tells what became of it; never rejects.
 *
 * @param code a data address that is loaded first, for `draw` to put into the picture
 */
export const keepPicture: (
  name: string,
  code: string,
  draw: (pen: Pen, code: Loaded) => void,
) => Promise<Kept>
