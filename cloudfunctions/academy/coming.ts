import type { Module } from '@contract/procedure'
import { refusal } from '../kernel/errors'
import { anyone } from '../kernel/policy'
import { type Handler, procedure } from '../kernel/procedure'

/** A module whose words are agreed and whose acts are not there yet: it answers as if it were switched off. */
export const coming = <M extends Module>(module: M): { readonly [P in keyof M]: Handler<M[P]> } =>
  Object.fromEntries(
    Object.entries(module).map(([name, words]) => [
      name,
      procedure(words, { allow: anyone }, async () => {
        throw refusal('MODULE_OFF')
      }),
    ]),
  ) as { readonly [P in keyof M]: Handler<M[P]> }
