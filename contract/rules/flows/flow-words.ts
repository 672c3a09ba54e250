/** What the states and steps of a flow are called on screen; the flow, the contract and the screens all read it here. */
export type FlowWords<S extends string = string, N extends string = string> = {
  readonly title: string
  readonly states: Readonly<Record<S, string>>
  readonly steps: Readonly<Record<N, string>>
}
