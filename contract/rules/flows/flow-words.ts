/**
 * What the states and steps of a flow are called on screen, and whom it knows beside owner and roles; the flow, the
 * contract and the screens all read it here.
 */
export type FlowWords<S extends string = string, N extends string = string, P extends string = string> = {
  readonly title: string
  readonly states: Readonly<Record<S, string>>
  readonly steps: Readonly<Record<N, string>>
  readonly parties?: Readonly<Record<P, string>>
}

/** The parties of a flow's own. */
export type PartyIn<W> = W extends { readonly parties?: infer Named }
  ? keyof NonNullable<Named> & string
  : never
