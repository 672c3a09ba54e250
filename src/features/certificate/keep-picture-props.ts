/** What became of a picture: kept, kept from the album by the person, given up by him, or not to be had. */
export type Kept = 'kept' | 'refused' | 'cancelled' | 'failed'
