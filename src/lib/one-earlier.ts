/** An order with one of its things a place earlier. */
export const oneEarlier = (order: readonly string[], at: number): string[] => {
  const moved = [...order]
  moved.splice(at - 1, 0, ...moved.splice(at, 1))
  return moved
}
