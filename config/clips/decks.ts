import type { Deck } from './deck'
import { brushDecks } from './decks/brush'
import { caliperDecks } from './decks/caliper'
import { electricDecks } from './decks/electric'
import { tableDecks } from './decks/table'

/** Every clip of the demo, in the order of the catalogue. */
export const decks: readonly Deck[] = [...electricDecks, ...caliperDecks, ...tableDecks, ...brushDecks]
